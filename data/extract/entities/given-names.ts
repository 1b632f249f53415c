/** Whether two given names, folded, may be one person's. */
import { areForms } from '../../match/words/short-given-names';
import { soundAlike } from './sound-of-name';

export const mayBeOneGivenName = (one: string, other: string): boolean =>
  one === other ||
  isInitialOf(one, other) ||
  isInitialOf(other, one) ||
  areForms(one, other) ||
  isBeginningOf(one, other) ||
  isBeginningOf(other, one) ||
  soundAlike(one, other);

export const isInitialOf = (short: string, long: string): boolean =>
  short.length === 1 && long.startsWith(short);

const SHORTEST = 3;
const LONGEST = 5;
/** Endings that make another name of one: "Paul", "Paula"; "Ivan", "Ivanka"; "Jose", "Joseph". */
const OTHER_NAME = /^(?:.{0,2}a|.?e|ette|ine|elle|[ei]y|y|ph|o?s|w|o)$/;

/** "Greg" for "Gregory". */
function isBeginningOf(short: string, long: string): boolean {
  if (short.length < SHORTEST || short.length > LONGEST || !long.startsWith(short)) return false;
  return !OTHER_NAME.test(long.slice(short.length));
}
