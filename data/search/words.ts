/** A text as the words by which it is found. */
import { foldForSearch } from './fold';

export interface FoundWord {
  /** UTF-16 offset into the text. */
  start: number;
  /** In UTF-16 units. */
  length: number;
  /** Folded. */
  word: string;
}

/** An initialism ("U.S."), a figure ("1,300,000"), or a run of letters and digits. */
const WORD = /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*/gu;
/** Scripts that set no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const APOSTROPHE = /['’]/;

/** The words of a text in any script; the "s" of a possessive is none. */
export function wordsOf(text: string): FoundWord[] {
  const words: FoundWord[] = [];
  for (const { 0: run, index } of text.matchAll(WORD)) {
    if (/^s$/i.test(run) && APOSTROPHE.test(text.charAt(index - 1))) continue;
    for (const { start, length } of UNSPACED.test(run) ? segment(run) : [{ start: 0, length: run.length }]) {
      const word = foldForSearch(run.slice(start, start + length));
      if (word !== '') words.push({ start: index + start, length, word });
    }
  }
  return words;
}

let segmenter: Intl.Segmenter | undefined;

function segment(run: string): { start: number; length: number }[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(run)].map((each) => ({ start: each.index, length: each.segment.length }));
}
