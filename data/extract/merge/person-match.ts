/** Whether two names of people may be one person's, by the names alone. */
import { fitsName } from '../../match/person-names';
import { foldText } from '../../match/tokens';

/** Behind a surname, no part of it. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;
/** A difference of more letters is another name: "Zelensky", "Zelenskyy". */
const MOST_EDITS = 2;
const LONG_SURNAME = 6;

interface PersonName {
  given: string[];
  surname: string;
  suffix: string;
}

/** The same person, as far as two full names tell: middle names, short forms and spellings may differ. */
export function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  if (a.given.length === 0 || b.given.length === 0) return foldText(one) === foldText(other);
  // Where there is a Junior, the name alone is the father's.
  if (a.suffix !== b.suffix) return false;
  if (!isSameSurname(a.surname, b.surname)) return false;
  return fitsName(a.given, nameOf(b)) && fitsName(b.given, nameOf(a));
}

/** Whether a single word is the surname in a full name, or the name that one person goes by. */
export function isSurnameOf(word: string, name: string): boolean {
  const { given, surname } = partsOf(name);
  return given.length > 0 && !/\s/.test(word.trim()) && isSameSurname(foldText(word), surname);
}

export const isFullName = (name: string): boolean => partsOf(name).given.length > 0;

/** Folded, without what stands behind it. */
export const surnameOf = (name: string): string => partsOf(name).surname;

function partsOf(name: string): PersonName {
  const words = foldText(name).split(/\s+/);
  const suffix = SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? '').replace('.', '') : '';
  return { given: words.slice(0, -1), surname: words.at(-1) ?? '', suffix };
}

const nameOf = ({ given, surname }: PersonName): string => [...given, surname].join(' ');

function isSameSurname(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length < LONG_SURNAME || other.length < LONG_SURNAME || !other.startsWith(one.charAt(0)))
    return false;
  return isWithinEdits(one, other, MOST_EDITS) && consonants(one) === consonants(other);
}

/** Transcriptions differ in vowels; "Hansen" and "Hanson" stay two by the given names. */
const consonants = (name: string): string => name.replace(/(.)\1+/g, '$1').replace(/[aeiouyj]/g, '');

/** Levenshtein's distance, row by row. */
function isWithinEdits(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const swap = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row.at(-1) ?? 0) <= most;
}
