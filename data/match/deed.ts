/** Whether a name is followed by what it does or did: "Apple sells phones", but "Apple shares are down". */
import { isCapitalFirst } from './case-rule';
import { isHeadlineStyle, wordAfter } from './block-words';
import type { Standing } from './standing';
import { isEnglishWord } from './words/english-words';
import { FUNCTION_WORDS } from './words/function-words';
import { isRareWord, isVerbAlone, isVerbAndNoun } from './words/rare-words';
import { OF_WORKS } from './words/nouns';
import {
  AGENT_VERBS,
  AUXILIARIES,
  INTRANSITIVE,
  IRREGULAR_PAST,
  NEWS_VERBS,
  NOUNS_OR_VERBS,
} from './words/verbs';

/** Behind a plural only: what stands before is a noun. */
export const OF_PLURALS = /^(?:are|were|have|do|don['’]t|aren['’]t|weren['’]t|haven['’]t)$/;
/** A verb goes on with its object or a particle. */
const GOES_ON =
  /^(?:the|an?|its?|his|her|their|our|this|that|these|those|it|him|them|us|me|no|not|all|more|most|less|new|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|fifth|next|last|up|down|back|out|off|away|ahead|again|now|as|after|about|\p{N}.*)$/u;

/** Behind a verb, and not behind the plural of a noun. */
const DETERMINER = /^(?:the|an?|its|his|her|their|another)$/;
const MONEY = /^\s[$€£¥]\s?\d/u;

const MODAL = /^(?:can|could|will|would|may|might|must|should)$/;

const SOMEBODY = /^(?:an?|the|his|her|two|three|four|five|six|seven|eight|nine|ten|top)$/;

/** "announced", "unveils", "to resign"; of companies and countries whatever was done. */
export function isDeed(place: Standing): boolean {
  const { text, types, after } = place;
  if (after === undefined) return false;
  const next = after.text.toLowerCase();
  if (AGENT_VERBS.has(next)) return true;
  if (AUXILIARIES.has(next)) return false;
  if (types.every((type) => type === 'work')) return OF_WORKS.has(next) && isAtBoxOffice(place);
  if (types.every((type) => type === 'organisation' || type === 'place'))
    if (next.endsWith('ed') || IRREGULAR_PAST.has(next)) return true;
  if (next.endsWith('ed') && isFormOfVerb(next)) return true;
  if (next === 'to') return isPlan(text, after.end);
  return next.endsWith('s') && isDeedOfOne(place, next);
}

/** "tops $1bn", "returns to West End", "wins" */
const isAtBoxOffice = ({ text, end }: Standing): boolean =>
  /^\s[$€£¥]?\d/u.test(text.slice(wordAfter(text, end)?.end ?? end)) ||
  /\b(?:box office|opening weekend|West End|Broadway|Oscars?|Baftas?|Golden Globes?|Emmys?|Grammys?|Tonys?|charts?|Netflix|cinemas?|screens?|sequel|theatres?|stage|first cast|Palace|Palladium|Old Vic|after \d+ years)\b/iu.test(
    text.slice(end),
  );

/** "sells phones", "cuts taxes"; but of "fires rage" and "talks fail" the second word is the verb. */
function isDeedOfOne({ text, style, after }: Standing, verb: string): boolean {
  if (MONEY.test(text.slice(after?.end ?? 0))) return true;
  const third = wordAfter(text, after?.end ?? 0)?.text ?? '';
  const lower = third.toLowerCase();
  if (OF_PLURALS.test(lower)) return false;
  if (DETERMINER.test(lower)) return true;
  // "Gap poaches Mattel boss": no plural has a name behind it.
  if (isCapitalFirst(third) && !isHeadlineStyle(style) && !isInAnyList(lower)) return true;
  if (stemsOf(verb).some(isVerb)) return !isVerbOfPlurals(lower);
  if (!stemsOf(verb).some(isNounOrVerb)) return false;
  if (GOES_ON.test(lower) || (isObject(lower) && isStem(NOUNS_OR_VERBS)(verb))) return true;
  // "Brown Attacks Tory Cuts": no verb, nor a word that any list has.
  return isCapitalFirst(third) && !(isHeadlineStyle(style) && isInAnyList(lower));
}

/** "Bush fires two aides", "Bush fires aide", where "Bush fires" are no fires. */
export function isDeedToSomebody({ text, after }: Standing): boolean {
  if (after === undefined || !/s$/iu.test(after.text)) return false;
  const third = wordAfter(text, after.end)?.text.toLowerCase() ?? '';
  return SOMEBODY.test(third) || (isObject(third) && !NOUNS_OR_VERBS.has(third));
}

/** "Greens gain two seats" */
export function isDeedOfMany({ text, after }: Standing): boolean {
  if (after === undefined || (!isVerb(after.text) && !isNounOrVerb(after.text))) return false;
  return GOES_ON.test(wordAfter(text, after.end)?.text.toLowerCase() ?? '');
}

/** What many do: "rage", "fail". */
const isVerbOfPlurals = (word: string): boolean =>
  INTRANSITIVE.has(word) || ((isVerb(word) || IRREGULAR_PAST.has(word)) && !NOUNS_OR_VERBS.has(word));

/** A noun without an article, as headlines have them: "taxes", "aide". */
const isObject = (word: string): boolean =>
  /^\p{L}{3}/u.test(word) &&
  !isVerbOfPlurals(word) &&
  !FUNCTION_WORDS.has(word) &&
  !AUXILIARIES.has(word) &&
  !AGENT_VERBS.has(word) &&
  !/(?:ed|ly)$/.test(word) &&
  isEnglishWord(word);

const isInAnyList = (word: string): boolean =>
  isEnglishWord(word) || FUNCTION_WORDS.has(word) || NOUNS_OR_VERBS.has(word) || isVerbOfPlurals(word);

/** "Brown bears", "Visa rules are strict": the name is the word that says which. */
export function isPluralBehind({ text, after }: Standing): boolean {
  if (after === undefined || isCapitalFirst(after.text) || !/[^s]s$/.test(after.text)) return false;
  const next = after.text;
  if (FUNCTION_WORDS.has(next) || AUXILIARIES.has(next)) return false;
  const third = wordAfter(text, after.end)?.text ?? '';
  const isFollowedByVerb = OF_PLURALS.test(third) || MODAL.test(third) || isVerbOfPlurals(third);
  if (isStem(NOUNS_OR_VERBS)(next) || stemsOf(next).some(isVerb)) return isFollowedByVerb;
  // Of a word that no list has, only what follows tells whether it is a noun.
  if (isEnglishWord(next.slice(0, -1)) || isRareWord(next)) return true;
  return isFollowedByVerb || third.endsWith('ed') || next.endsWith('ers');
}

/** "covers", "stopped" */
export const isVerbForm = (word: string): boolean => /(?:s|ed)$/.test(word) && isFormOfVerb(word);

/** "to resign", "to open a store" */
function isPlan(text: string, end: number): boolean {
  const verb = wordAfter(text, end)?.text.toLowerCase() ?? '';
  return isVerb(verb) || isNounOrVerb(verb);
}

/** Hardly ever a noun. */
export const isVerb = (word: string): boolean => NEWS_VERBS.has(word) || isVerbAlone(word);
const isNounOrVerb = (word: string): boolean => NOUNS_OR_VERBS.has(word) || isVerbAndNoun(word);
const isFormOfVerb = (word: string): boolean =>
  stemsOf(word).some((stem) => isVerb(stem) || isNounOrVerb(stem));

/** Whether a verb with an ending is in one of the lists without it. */
const isStem =
  (...lists: readonly ReadonlySet<string>[]) =>
  (verb: string): boolean =>
    stemsOf(verb).some((stem) => lists.some((list) => list.has(stem)));

/** "stopped" -> "stop", "denies" -> "deny". */
const stemsOf = (verb: string): string[] => [
  verb.replace(/s$|ed$/, ''),
  verb.replace(/es$|d$/, ''),
  verb.replace(/(?:ies|ied)$/, 'y'),
  verb.replace(/(.)\1ed$/, '$1'),
];
