/** Where all nouns have capitals, as in German: "das Essen" is a meal, "in Essen" a town. */
import { isTitle, startsSentence } from './block-words';
import { isCapitalFirst } from './case-rule';
import type { Standing, Verdict } from './standing';
import { isNewsVerb } from './words/verbs-abroad';

const ARTICLE =
  /^(?:das|dem|des|die|der|den|ein|eine|einen|einem|einer|eines|kein|keine|beim|zum|zur|vom|ans|ins|im|am|mein|dein|sein|ihr|unser|dieses|dieser|diese|diesem|jedes|jeder|jede)$/iu;
/** "die ganze Welt", "gestrigen" and the like. */
const ADJECTIVE = /^\p{Ll}{3,}(?:e|en|er|es|em)$/u;
const PREPOSITION = /^(?:in|nach|aus|bei|von|um|bis|gegen|für|mit|über|unter|neben|ohne|durch|an|auf)$/iu;
/** An adverb goes on with one: "Kurz vor Mitternacht". */
const BEHIND_ADVERB =
  /^\s(?:vor|nach|bevor|nachdem|darauf|danach|zuvor|davor|und\s\p{Ll}+|\p{Ll}+(?:te|ten|ter)\s(?:er|sie|es|wir|ich|man|der|die|das|ein|eine))\b/u;
/** "Kohl regierte", "Merz will" */
const DEED = /^(?:\p{Ll}{2,}te|will|wird|hat|war|kommt|geht|ging|kam)$/u;

/** Undefined where capitals tell names, or the word before leads to a name. */
export function judgeGermanNoun(place: Standing): Verdict | undefined {
  const { text, start, end, types, page } = place;
  if (!page.hasCapitalNouns(text)) return undefined;
  const before = place.before?.text;
  const isOrganisation = types.every((type) => type === 'organisation' || type === 'group');
  if (startsSentence(text, start)) {
    return BEHIND_ADVERB.test(text.slice(end, end + 40)) ? 'none' : judgeFirst(place);
  }
  if (before === undefined) return 'doubtful';
  if (isOrganisation && /^(?:die|der)$/iu.test(before)) return undefined;
  // "forderte Reiche", "laut Bild"
  if (before === 'laut' || (types.includes('person') && isNewsVerb('de', before))) return undefined;
  if (ARTICLE.test(before) || (ADJECTIVE.test(before) && !PREPOSITION.test(before))) return 'none';
  return PREPOSITION.test(before) || isCapitalFirst(before) ? undefined : 'doubtful';
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
