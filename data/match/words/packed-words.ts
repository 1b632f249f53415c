/**
 * Long lists of words, in little room: each word is told by how many letters it shares with the word before, and the
 * rest of it: "0abad4ía3jo" are "abad", "abadía" and "abajo".
 */
import { firstWhere } from '../first-where';

/** @param lines in order, each beginning with a whole word */
export const isPacked = (lines: readonly string[], word: string): boolean => lineOf(lines, word).has(word);

/** The words of the one line that may have a word: lines are in order, and each begins with a whole word. */
function lineOf(lines: readonly string[], word: string): ReadonlySet<string> {
  const { firsts, unpacked } = listOf(lines);
  const at = firstWhere(firsts, (first) => first > word) - 1;
  const words = unpacked[at] ?? unpack(lines[at] ?? '');
  if (at >= 0) unpacked[at] = words;
  return words;
}

interface List {
  /** The first word of each line. */
  firsts: readonly string[];
  /** Lines that were asked for: all of them at once would cost a waking service worker some 100 ms. */
  unpacked: (ReadonlySet<string> | undefined)[];
}

const lists = new Map<readonly string[], List>();

function listOf(lines: readonly string[]): List {
  const known = lists.get(lines);
  if (known !== undefined) return known;
  const list = { firsts: lines.map((line) => line.slice(1, line.search(SECOND_DIGIT))), unpacked: [] };
  lists.set(lines, list);
  return list;
}

const SECOND_DIGIT = /(?!^)\d/;

function unpack(line: string): ReadonlySet<string> {
  const words = new Set<string>();
  let last = '';
  for (const [, shared = '0', rest = ''] of line.matchAll(/(\d)(\D+)/g)) {
    last = last.slice(0, Number(shared)) + rest;
    words.add(last);
  }
  return words;
}
