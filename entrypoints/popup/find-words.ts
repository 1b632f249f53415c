import { foldForSearch } from '@/data/search/fold';

/** A place in a text, in UTF-16 units; the shape that mark.js's `markRanges` takes. */
export interface WordRange {
  start: number;
  length: number;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Where the words that a search matched stand in a text: whole words, split and folded as the search does it. */
export function findWords(text: string, foldedWords: readonly string[]): WordRange[] {
  const wanted = new Set(foldedWords);
  return [...segmenter.segment(text)]
    .filter(({ segment, isWordLike }) => isWordLike === true && wanted.has(foldForSearch(segment)))
    .map(({ segment, index }) => ({ start: index, length: segment.length }));
}
