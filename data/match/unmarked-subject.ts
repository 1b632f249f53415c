/** A word that may be a name as the subject of a sentence: one of many, or one thing without its article. */
import { OF_PLURALS, isDeedOfMany } from './deed';
import { isHeadline } from './unmarked-phrase';
import type { Standing, Verdict } from './standing';
import { COMMON_WORDS } from './words/common-words';
import { isEnglishWord } from './words/english-words';
import { ADJECTIVES, MEMBERS } from './words/nouns';
import { isCountNoun, isRareWord } from './words/rare-words';
import { IRREGULAR_PAST } from './words/verbs';

/** Of one, and not of many: "Boots is closing shops". */
const OF_ONE = /^(?:is|was|has|does|isn['’]t|wasn['’]t|hasn['’]t|doesn['’]t)$/;
const FINITE = /^(?:is|was|has|had|will|would|can|could|may|might|must|should|does|did|isn['’]t|wasn['’]t)$/;
const PREPOSITION = /^(?:on|for|from|with|about|against|between|under|over|behind|above|below|inside)$/;
/** "Packers at the warehouse" */
const SPOT = /^\s(?:at|in|near)\s(?:the|an?)\s\p{Ll}/u;
/** They end in "s" and are one. */
const NO_PLURAL = /^(?:news|.*ics|.*ss)$/;

/** "banks", "people": what many of them do is said in words without an "s". */
export const isMany = (lower: string): boolean =>
  lower === 'people' ||
  (/[^s]s$/.test(lower) &&
    !NO_PLURAL.test(lower) &&
    (COMMON_WORDS.en.has(lower) || isEnglishWord(lower.slice(0, -1)) || isRareWord(lower)));

/** "Balls were kicked", "Boots on the ground"; but "Boots is closing shops" and "Democrats are". */
export function judgeMany(place: Standing, lower: string): Verdict | undefined {
  if (!isMany(lower)) return undefined;
  const next = place.after?.text ?? '';
  if (MEMBERS.has(lower)) return isDeedOfMany(place) ? 'name' : undefined;
  if (OF_ONE.test(next)) return 'name';
  if (OF_PLURALS.test(next)) return 'none';
  if (SPOT.test(place.text.slice(place.end))) return 'none';
  return PREPOSITION.test(next) && !isHeadline(place) ? 'none' : undefined;
}

/** "Signal is an app": a signal would have an article, which headlines leave out. "Swift sang": no adjective does. */
export function judgeOne(place: Standing, lower: string): Verdict | undefined {
  if (isHeadline(place) || !(isCountNoun(lower) || ADJECTIVES.has(lower))) return undefined;
  const next = place.after?.text ?? '';
  return FINITE.test(next) || IRREGULAR_PAST.has(next) ? 'name' : undefined;
}
