/** A name that is also a word, at the start of a sentence or in a headline, where its capital tells nothing. */
import { isCapitalFirst } from './case-rule';
import { isTitle, wordAfter } from './block-words';
import type { Standing, Verdict } from './standing';
import { isDeed, isPluralBehind } from './deed';
import { COMMON_WORDS, VERBS } from './words/common-words';
import { isEnglishWord } from './words/english-words';
import { FUNCTION_WORDS } from './words/function-words';
import { AUXILIARIES, IRREGULAR_PAST } from './words/verbs';
import { guessLanguage } from './words/languages';
import { wordList } from './words/word-list';

/** An object behind a verb, by the article or pronoun that begins it. */
const OBJECTS = wordList(
  'the a an your my his her our their this that these those it them him us you i we he she they me some any all to god there',
  'o os as um uma el la los las un una il lo gli le les des das den dem ein eine einen',
);
/** "this week", "that time" are no objects. */
const WHEN = /^\s(?:this|that)\s(?:week|month|year|time)/u;
/** "Arsenal 2-1 Chelsea", "Labour 203" */
const SCORE = /^\s\(?\d+(?:\s?[-–‐‑:]\s?\d+\b|\b(?![.,]?\d|\s?%|\s\p{Ll}))/u;
/** They are counted, or have a number for a name. */
const NUMBERED = wordList(
  'page square block office windows gate chapter route house flat unit phase stage zone point part episode season series act step rule law room lot bay pier type model number top best long major minor grant',
);
/** "in Phoenix", "à Nice"; but "in" goes with "Reading" of books, too. */
const PLACE_BEFORE = /^(?:in|at|near|from|en|à|bei|nach|aus|em|desde|hacia|в|из)$/iu;
/** "is a town", "is home to", but "is fun". */
const IS_PLACE = /^(?:a|an|the|in|on|at|home|one|not|where|\d.*)$/;
const CORPORATE = /^(?:inc|corp|ltd|llc|plc|ag|se|sa|nv|group|holdings)\.?$/iu;
const AND = /^(?:\s(?:and|y|e|et|und|ve|i|og|och|en)\s|\s?&\s?|\/|,\s)$/u;
/** "Reading, in Berkshire", "Nice, 3 mai" */
const APART = /^(?:\s\(|,\s(?:in|near|the|a|an|which|who|where|whose|\d|\p{Lu}))/u;

export function judgeUnmarked(place: Standing, lower: string): Verdict {
  const { text, end, types } = place;
  const isWork = types.every((type) => type === 'work');
  const behind = text.slice(end, end + 30);
  if (/^['’]s(?![\p{L}])/u.test(behind)) return isWork ? 'doubtful' : 'name';
  if (isBesideAnother(place)) return 'name';
  const isGerund = lower.endsWith('ing');
  if (!isWork && !NUMBERED.has(lower) && SCORE.test(behind)) return 'name';
  const isPlace = types.every((type) => type === 'place');
  if (isPlace && !isGerund && PLACE_BEFORE.test(place.before?.text ?? '')) return 'name';
  const after = place.after?.text;
  if (after === undefined) return APART.test(behind) && !isWork ? 'name' : 'doubtful';
  const next = after.toLowerCase();
  if (VERBS.has(lower) && isVerbBefore(place, lower, next)) return 'none';
  if (next === 'of') return 'none';
  if (isGerund && COPULAS.has(next) && !IS_PLACE.test(wordAfter(text, place.after?.end ?? end)?.text ?? ''))
    return 'none';
  if (next === 'to') {
    const isUnclear = isGerund || isWork || !isHeadline(place) || TO_BEHIND.has(lower);
    return isUnclear || !isDeed(place) ? 'doubtful' : 'name';
  }
  // "Polish authorities"
  if (/(?:ish|ese|ian)$/.test(lower)) return 'name';
  if (!isWork && CORPORATE.test(after)) return 'name';
  // "Bush administration", "Rice and Mr. Mubarak"
  if (types.includes('person') && GOVERNED.has(next)) return 'name';
  if (next === 'and' && isTitle(text.slice(end + 5).split(' ', 1)[0] ?? '')) return 'name';
  if (isRomanceVerb(place, lower, next)) return 'name';
  if (isDeed(place)) return isPlural(lower) && !next.endsWith('s') ? 'doubtful' : 'name';
  const isCompany = types.every((type) => type === 'organisation');
  if (isPlace && CIVIC.has(next)) return 'name';
  if (isCompany && OF_LISTED.has(next.replace(/s$/, ''))) return 'name';
  if (isPluralBehind(place) && !isOwned(next)) return isWork || isCompany ? 'doubtful' : 'none';
  if (isNounBehind(after) && !OF_COMPANIES.has(next) && !CIVIC.has(next)) return isWork ? 'doubtful' : 'none';
  return 'doubtful';
}

const COPULAS = wordList("is was can could will would should must has may might isn’t isn't");
/** "Hope to win", "Change to come" */
const TO_BEHIND = wordList(
  'hope reading love fear change chance march post page guess deal reform faith justice freedom liberty back force president key',
);

const GOVERNED = wordList('administration government campaign aides allies supporters');

/** In capitals of some kind, or a line that ends without a stop. */
const isHeadline = ({ style, text }: Standing): boolean =>
  style.allCapitals || style.titleCase || !/[.!?…:]\P{L}*$/u.test(text);

/** "Polish your shoes", "Podemos ganar", "Reading for pleasure". */
function isVerbBefore(place: Standing, lower: string, next: string): boolean {
  const { text, end } = place;
  if (lower === 'podemos') return /[aei]r(?:se|l[eoa]s?)?$/.test(next);
  if (next === 'to' && !TO_BEHIND.has(lower) && isDeed(place)) return false;
  if (next === 'for' || next === 'to') return !isCapitalFirst(text.slice(end).trim());
  return OBJECTS.has(next) && !WHEN.test(text.slice(end));
}

/** "Visa and Mastercard", "Shell and Exxon" */
function isBesideAnother({ text, end, typesFrom, types, style }: Standing): boolean {
  const link = /^(?:\s\p{L}{1,3}\s|\s?&\s?|,\s|\/)/u.exec(text.slice(end, end + 6))?.[0];
  if (link === undefined || !AND.test(link)) return false;
  if (typesFrom(end + link.length).some((type) => types.includes(type))) return true;
  if (style.titleCase || style.allCapitals || types.every((type) => type === 'work')) return false;
  const other = wordAfter(text, end + link.trimEnd().length)?.text ?? '';
  const isName = isCapitalFirst(other) && !isTitle(other) && !FUNCTION_WORDS.has(other.toLowerCase());
  return (
    /\sand\s|&/.test(link) &&
    isName &&
    !isEnglishWord(other.toLowerCase()) &&
    !COMMON_WORDS.en.has(other.toLowerCase())
  );
}

const ROMANCE_VERB = /^(?:no|não|non|ne|a|ha|est|es|è|é|foi|fue|fu|será|sera|sarà|era|était|va|vai|sigue)$/u;
const ROMANCE: ReadonlySet<string> = new Set(['fr', 'es', 'it', 'pt']);
/** "ganó", "afirmou" */
const ROMANCE_PAST = /^\p{L}{3,}(?:ó|ou|ò)$/u;

/** A Romance noun has an article; without one, the subject of a verb is a name: "Maduro no cae". */
function isRomanceVerb({ text, page }: Standing, lower: string, next: string): boolean {
  if (VERBS.has(lower)) return false;
  if (ROMANCE_PAST.test(next)) return true;
  if (!ROMANCE_VERB.test(next)) return false;
  return ROMANCE.has(guessLanguage(text) ?? page.language ?? '');
}

/** "Cork city", "Reading fans": what a place has. */
const CIVIC = wordList(
  'city town county council councillors police airport university residents mayor fans voters officials hospital station court prosecutors firefighters cathedral port festival',
);
/** "Target stores", "Apple stock": what a company has. */
const OF_COMPANIES = wordList(
  'stock store share staff chief boss spokesman spokeswoman executive employee worker product user app device phone plant factory headquarters office deal team fan club group chairman founder owner board management profit revenue merger takeover bid brand car plane flight party leader lawmaker candidate member rival supplier customer shareholder investor magazine journal newspaper',
);

/** Of them, what hardly anything else has. */
const OF_LISTED = wordList(
  'share stock store employee spokesman spokeswoman spokesperson executive shareholder investor founder supporter lawmaker candidate engineer voter mp peer councillor fan',
);
const isOwned = (next: string): boolean =>
  CIVIC.has(next) || OF_COMPANIES.has(next) || OF_COMPANIES.has(next.slice(0, -1));

/** "banks", "people": what many of them do is said in words without an "s". */
const isPlural = (lower: string): boolean =>
  lower === 'people' ||
  (/[^s]s$/.test(lower) && (COMMON_WORDS.en.has(lower) || isEnglishWord(lower.slice(0, -1))));

/** "Rose hip tea", "Bath time": a name is followed by what it does or has, and not by any noun. */
function isNounBehind(word: string): boolean {
  if (
    isCapitalFirst(word) ||
    isTitle(word) ||
    FUNCTION_WORDS.has(word) ||
    IRREGULAR_PAST.has(word) ||
    AUXILIARIES.has(word)
  )
    return false;
  return isEnglishWord(word) && !/(?:s|ed|ly|ing)$/.test(word);
}
