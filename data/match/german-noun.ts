/** Where all nouns have capitals, as in German: "das Essen" is a meal, "in Essen" a town. */
import { isBesideAnother } from './beside-another';
import { isTitle, startsSentence, wordBefore } from './block-words';
import { isCapitalFirst } from './case-rule';
import { isQuotedAlone } from './quoted';
import type { Standing, Verdict } from './standing';
import { isOrdinaryWord } from './words/ordinary-words';
import { isNewsVerb } from './words/verbs-abroad';

const ARTICLE =
  /^(?:das|dem|des|die|der|den|ein|eine|einen|einem|einer|eines|kein|keine|beim|zum|zur|vom|ans|ins|im|am|mein|dein|sein|ihr|unser|dieses|dieser|diese|diesem|jedes|jeder|jede)$/iu;
/** "die ganze Welt", "gestrigen" and the like. */
const ADJECTIVE = /^\p{Ll}{3,}(?:e|en|er|es|em)$/u;
const PREPOSITION = /^(?:in|nach|aus|bei|von|um|bis|gegen|für|mit|über|unter|neben|ohne|durch|an|auf)$/iu;
/** "wegen Regen": they lead to no place. */
const OF_NO_PLACE = /^(?:wegen|trotz|ohne|statt|mit|für|gegen|seit|durch)$/iu;
/** An adverb goes on with one: "Kurz vor Mitternacht". */
const BEHIND_ADVERB =
  /^\s(?:vor|nach|bevor|nachdem|darauf|danach|zuvor|davor|und\s\p{Ll}+|\p{Ll}+(?:te|ten|ter)\s(?:er|sie|es|wir|ich|man|der|die|das|ein|eine))\b/u;
const OF_PRESS =
  /^(?:schreibt|berichtet|meldet|titelt|schrieb|berichtete|meldete|titelte|zitiert|enthüllt|zufolge)$/u;
/** "Kohl regierte", "Merz will" */
const DEED = /^(?:\p{Ll}{2,}te|will|wird|hat|war|kommt|geht|ging|kam)$/u;

/** Undefined where capitals tell names, or the word before leads to a name. */
export function judgeGermanNoun(place: Standing): Verdict | undefined {
  const { text, start, end, types, page } = place;
  if (!page.hasCapitalNouns(text)) return undefined;
  // Nouns are joined without a hyphen: "die Signal-App", "der Reiche-Plan".
  if (/^[-‐‑]\p{Lu}/u.test(text.slice(end)) || isBesideAnother(place) || isBehindAnother(place))
    return 'name';
  const before = place.before?.text;
  const isOrganisation = types.every((type) => type === 'organisation' || type === 'group');
  if (startsSentence(text, start)) {
    return BEHIND_ADVERB.test(text.slice(end, end + 40)) ? 'none' : judgeFirst(place);
  }
  if (before === undefined) return 'doubtful';
  if (isOrganisation && /^(?:die|der)$/iu.test(before)) return isOfMany(place) ? 'doubtful' : undefined;
  if (isPaperThatSays(place)) return 'name';
  // "forderte Reiche", "so Reiche", "laut Bild"
  if (before === 'laut' || (types.includes('person') && (before === 'so' || isNewsVerb('de', before))))
    return undefined;
  if (types.every((type) => type === 'place') && OF_NO_PLACE.test(before)) return 'doubtful';
  if (ARTICLE.test(before) || (ADJECTIVE.test(before) && !PREPOSITION.test(before))) return 'none';
  return PREPOSITION.test(before) || isCapitalFirst(before) ? undefined : 'doubtful';
}

/** "Die Adler kreisten"; but "Die Grünen wollten" are many. */
const isOfMany = ({ text, written, before, after }: Standing): boolean =>
  before !== undefined &&
  startsSentence(text, before.start) &&
  after !== undefined &&
  /\p{Ll}{2}ten$/u.test(after.text) &&
  !written.endsWith('en');

/** "schreibt der Spiegel", "laut der Zeit", "Der Stern berichtete" */
function isPaperThatSays({ text, before, after, types }: Standing): boolean {
  if (before === undefined || !types.every((type) => type === 'work')) return false;
  const verb = wordBefore(text, before.start)?.text ?? '';
  const isByArticle = /^(?:der|die|das)$/iu.test(before.text);
  return isByArticle && (verb === 'laut' || OF_PRESS.test(verb) || OF_PRESS.test(after?.text ?? ''));
}

/** "SPD und Union", "Welt, Bild": what stands before is of the same kind. */
function isBehindAnother({ text, start, types, typesUntil }: Standing): boolean {
  const link = /(?:\sund\s|,\s|\/)$/u.exec(text.slice(Math.max(0, start - 6), start))?.[0];
  return link !== undefined && typesUntil(start - link.length).some((type) => types.includes(type));
}

/** "Die Zeit drängt", but "Die Zeit berichtet", „Die Zeit“ and "so Die Zeit". */
export function isGermanPhrase(place: Standing): boolean {
  const { text, start, written, types, page, after } = place;
  if (!types.every((type) => type === 'work')) return false;
  const noun = /^(?:Die|Der|Das)\s(\p{Lu}\p{Ll}+)$/u.exec(written)?.[1];
  if (noun === undefined || !page.hasCapitalNouns(text) || !isOrdinaryWord('de', noun)) return false;
  if (!startsSentence(text, start) || isQuotedAlone(place)) return false;
  return after === undefined || !isNewsVerb('de', after.text);
}

/** Behind a comma it may be a pronoun: "der Mann, der Merz schlug". */
const RELATIVE = /,\s(?:\p{Ll}+\s)?\p{Ll}+\s$/u;
const PLAIN_ARTICLE = /^(?:der|die|das|den|ein|eine|einen|einem|einer)$/iu;

/** "Der Rhein führt Hochwasser": nobody has an article, but "der Merz-Plan" has. */
export function hasGermanArticle({ text, start, end, types, page, before, written }: Standing): boolean {
  if (before === undefined || !types.every((type) => type === 'person') || /\s/.test(written)) return false;
  if (!PLAIN_ARTICLE.test(before.text) || /^[-‐‑]/u.test(text.slice(end))) return false;
  return page.hasCapitalNouns(text) && !RELATIVE.test(text.slice(Math.max(0, start - 40), start));
}

/** What begins a sentence. */
function judgeFirst({ after, types, style }: Standing): Verdict {
  if (after === undefined || style.allCapitals) return 'doubtful';
  const isPerson = types.includes('person');
  // "Reiche Länder", "Wüste Beschimpfungen"
  if (isCapitalFirst(after.text)) return isPerson && !isTitle(after.text) ? 'none' : 'doubtful';
  if (types.every((type) => type === 'work')) return 'doubtful';
  return isNewsVerb('de', after.text) || (isPerson && DEED.test(after.text)) ? 'name' : 'doubtful';
}
