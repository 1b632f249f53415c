/** Whether the words before a surname are those of somebody's known name, or name somebody else. */
import { isInitial } from './block-words';
import { foldText } from './tokens';
import { areForms } from './words/short-given-names';
import { wordList } from './words/word-list';

/**
 * @param before the capitalised words before the surname, titles left out; at least one
 * @param name the known name, such as "Joe Biden"
 */
export function fitsName(before: readonly string[], name: string): boolean {
  const known = foldText(name)
    .split(' ')
    .filter((word) => !PARTICLES.has(word));
  const [given = '', ...middle] = before.map(foldText);
  const [knownGiven = '', ...others] = known;
  if (!isSameGivenName(given, knownGiven)) return false;
  const knownMiddle = others.slice(0, -1);
  // "George W. Bush" is not "George H. W. Bush"; a middle name that nobody told of says nothing.
  return (
    knownMiddle.length === 0 || middle.length === 0 || isSameGivenName(middle[0] ?? '', knownMiddle[0] ?? '')
  );
}

function isSameGivenName(one: string, other: string): boolean {
  if (one === other) return true;
  if (isShortOf(one, other) || isShortOf(other, one)) return true;
  if (areForms(one, other)) return true;
  return one.length >= LONG_NAME && other.length >= LONG_NAME && skeleton(one) === skeleton(other);
}

/** An initial, or the first half of a name: "V.", "Alex" for "Alexander". */
function isShortOf(short: string, long: string): boolean {
  if (isInitial(short.toUpperCase()) || short.length === 1) return long.startsWith(short.charAt(0));
  return short.length >= 3 && long.length > short.length && long.startsWith(short.replace(/\.$/, ''));
}

const PARTICLES = wordList('de la le van von der den bin ibn al el da di du dos del');

/** Spellings of other alphabets differ in vowels and a few letters: "Sergei", "Sergey"; "Alexei", "Aleksei". */
const LONG_NAME = 6;
const skeleton = (name: string): string =>
  name
    .replace(/x/g, 'ks')
    .replace(/w/g, 'v')
    .replace(/[cq]/g, 'k')
    .replace(/(.)\1+/g, '$1')
    .replace(/[aeiouyj'’-]/g, '');
