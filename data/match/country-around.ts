/** Countries in whose names another's stands: "South Sudan", "Guinea-Bissau", "南苏丹". */
import type { Standing } from './standing';
import { foldText } from './tokens';
import { LONGER_COUNTRIES, LONGER_COUNTRIES_UNSPACED } from './words/longer-countries';

/** The words of a name around the one that another country is called by, folded; the nearest is the first. */
interface Around {
  before: readonly string[];
  behind: readonly string[];
}

/** By the first letters of that word. */
let around: Map<string, Around[]> | undefined;

/** As many letters as cases leave alone: "Sudan", "Sudanu". */
const keyOf = (word: string): string => word.slice(0, 4);

function index(): Map<string, Around[]> {
  const found = new Map<string, Around[]>();
  for (const name of LONGER_COUNTRIES) {
    const words = name.split(' ');
    words.forEach((word, at) => {
      const rest = { before: words.slice(0, at).reverse(), behind: words.slice(at + 1) };
      found.set(keyOf(word), [...(found.get(keyOf(word)) ?? []), rest]);
    });
  }
  return found;
}

const wordsOf = (text: string): string[] =>
  text
    .split(/[\s\p{Pd}]+/u)
    .map(foldText)
    .filter(Boolean);

/** Whether a place is a part of another country's name. */
export function isWithinCountry({ text, start, end, written, folded, types }: Standing): boolean {
  if (!types.includes('place')) return false;
  if (UNSPACED.test(written)) {
    const isWithin = LONGER_COUNTRIES_UNSPACED.some((name) => {
      const at = name.indexOf(written);
      return at >= 0 && name !== written && text.startsWith(name, start - at);
    });
    if (isWithin || !HANGUL.test(written)) return isWithin;
  }
  around ??= index();
  const names = around.get(keyOf(folded));
  if (names === undefined) return false;
  const before = BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1] ?? '';
  const behind = BEHIND.exec(text.slice(end, end + LONGEST))?.[0] ?? '';
  const [wordsBefore, wordsBehind] = [wordsOf(before).reverse(), wordsOf(behind)];
  return names.some(
    (name) =>
      name.before.every((word, at) => isFormOf(wordsBefore[at], word)) &&
      name.behind.every((word, at) => isFormOf(wordsBehind[at], word)),
  );
}

const LONGEST = 40;
const UNSPACED = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u;
const HANGUL = /\p{Script=Hangul}/u;
/** Words joined with the name by spaces and hyphens alone, as many as a longer name has; read from the name on. */
const BEFORE = /$(?<=((?:[\p{L}\p{M}]+[\s\p{Pd}]){1,3}))/u;
const BEHIND = /^(?:[\s\p{Pd}][\p{L}\p{M}]+){1,3}/u;

/** Whether a word is one of the longer name, in whatever case and behind a proclitic. */
const isFormOf = (word: string | undefined, own: string): boolean => {
  if (word === undefined) return false;
  const stem = own.length < 5 ? own : own.slice(0, -2);
  return word.startsWith(stem) || (PROCLITIC.test(word) && word.slice(1) === own);
};
const PROCLITIC = /^[وفبلובלמש]/u;
