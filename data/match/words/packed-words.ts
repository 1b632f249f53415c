/**
 * Long lists of words, in little room: each word is told by how many letters it shares with the word before, and the
 * rest of it: "0abad4ía3jo" are "abad", "abadía" and "abajo".
 */

/** @param lines in order, each beginning with a whole word */
export const isPacked = (lines: readonly string[], word: string): boolean => lineOf(lines, word).has(word);

/** The words of the one line that may have a word: lines are in order, and each begins with a whole word. */
function lineOf(lines: readonly string[], word: string): ReadonlySet<string> {
  const { firsts, unpacked } = listOf(lines);
  const at = countUpTo(firsts, word) - 1;
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

/** How many of some words in order are up to a word. */
function countUpTo(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') <= word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function unpack(line: string): ReadonlySet<string> {
  const words = new Set<string>();
  let last = '';
  for (const [, shared = '0', rest = ''] of line.matchAll(/(\d)(\D+)/g)) {
    last = last.slice(0, Number(shared)) + rest;
    words.add(last);
  }
  return words;
}
