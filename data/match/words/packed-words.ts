/**
 * Long lists of words, in little room: each word is told by how many letters it shares with the word before, and the
 * rest of it: "0abad4ía3jo" are "abad", "abadía" and "abajo".
 */

/** @param lines in order, each beginning with a whole word */
export const isPacked = (lines: readonly string[], word: string): boolean => lineOf(lines, word).has(word);

/** The words of the one line that may have a word: lines are in order, and each begins with a whole word. */
function lineOf(lines: readonly string[], word: string): ReadonlySet<string> {
  const line = lines.findLast((each) => each.slice(1, each.search(SECOND_DIGIT)) <= word) ?? '';
  const words = unpacked.get(line) ?? unpack(line);
  unpacked.set(line, words);
  return words;
}

const SECOND_DIGIT = /(?!^)\d/;

/** Lines that were asked for: all of them at once would cost a waking service worker some 100 ms. */
const unpacked = new Map<string, ReadonlySet<string>>();

function unpack(line: string): ReadonlySet<string> {
  const words = new Set<string>();
  let last = '';
  for (const [, shared = '0', rest = ''] of line.matchAll(/(\d)(\D+)/g)) {
    last = last.slice(0, Number(shared)) + rest;
    words.add(last);
  }
  return words;
}
