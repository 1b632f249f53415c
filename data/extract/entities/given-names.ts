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
  soundAlike(one, other) ||
  differInOneLetter(one, other);

const LONG = 6;

/** "Kristin", "Kristen"; in the last letter they are two: "Daniela", "Daniele". */
function differInOneLetter(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < LONG) return false;
  const others = Array.from(one, (letter, at) => (letter === other[at] ? -1 : at)).filter((at) => at >= 0);
  const [at = 0] = others;
  return others.length === 1 && at > 2 && at < one.length - 1;
}

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
