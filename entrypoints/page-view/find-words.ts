import { wordsOf } from '@/data/search/words';

/** A place in a text, in UTF-16 units; the shape that mark.js's `markRanges` takes. */
export interface WordRange {
  start: number;
  length: number;
}

/** Where the words that a search matched stand in a text: whole words, split and folded as the search does it. */
export function findWords(text: string, foldedWords: readonly string[]): WordRange[] {
  const wanted = new Set(foldedWords);
  return wordsOf(text)
    .filter(({ word }) => wanted.has(word))
    .map(({ start, length }) => ({ start, length }));
}
