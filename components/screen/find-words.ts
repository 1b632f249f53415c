/** A place in a text, in UTF-16 units; the shape that mark.js's `markRanges` takes. */
export interface WordRange {
  start: number;
  length: number;
}

/** Scripts written without spaces: a query may begin anywhere in a run of them. */
const NO_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Combining marks that a search overlooks: those of Latin, Greek and Cyrillic, not vowel signs or dakuten. */
const MARKS = /[\u0300-\u036f]/g;

function fold(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').normalize('NFC').toLowerCase();
}

/** The words of a query, as `findWords` wants them. */
export function queryWords(query: string): string[] {
  return [...new Set(query.match(WORD)?.map(fold) ?? [])];
}

/**
 * Where the words of a query stand in a text: at the beginnings of its words, whatever their case and accents
 * ("zelen" finds "Zelenskyy"), and anywhere in scripts that are written without spaces.
 */
export function findWords(text: string, words: readonly string[]): WordRange[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const ranges = NO_SPACES.test(match[0]) ? findInside(match[0], words) : findAtStart(match[0], words);
    return ranges.map(({ start, length }) => ({ start: match.index + start, length }));
  });
}

function findAtStart(word: string, words: readonly string[]): WordRange[] {
  const folded = fold(word);
  const longest = Math.max(0, ...words.filter((each) => folded.startsWith(each)).map((each) => each.length));
  return longest === 0 ? [] : [{ start: 0, length: unfoldedLength(word, longest) }];
}

/** How much of `word` folds to its first `length` folded units. */
function unfoldedLength(word: string, length: number): number {
  let end = 0;
  for (const character of word) {
    if (fold(word.slice(0, end)).length >= length && !/^\p{M}/u.test(character)) break;
    end += character.length;
  }
  return end;
}

/** No folding changes the length of a text in these scripts but rare compatibility forms, which are then not found. */
function findInside(run: string, words: readonly string[]): WordRange[] {
  const lower = run.toLowerCase();
  if (lower.length !== run.length) return [];
  const covered = new Array<boolean>(run.length).fill(false);
  for (const word of words) {
    for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + word.length)) {
      covered.fill(true, at, at + word.length);
    }
  }
  return coveredRanges(covered);
}

function coveredRanges(covered: readonly boolean[]): WordRange[] {
  const ranges: WordRange[] = [];
  covered.forEach((isCovered, at) => {
    if (!isCovered) return;
    const last = ranges.at(-1);
    if (last !== undefined && last.start + last.length === at) last.length += 1;
    else ranges.push({ start: at, length: 1 });
  });
  return ranges;
}
