import type { Standing } from './standing';

/** The sentence in which a hit stands. */
export function sentenceAround({ text, start, end }: Standing): string {
  const from = Math.max(...['. ', '! ', '? ', '; '].map((stop) => text.lastIndexOf(stop, start)));
  const behind = /[.!?;](?=\s)/u.exec(text.slice(end));
  return text.slice(from + 1, behind === null ? text.length : end + behind.index);
}

/** Of the sentence that was asked for last, since several of its hits may ask. */
let last: { text: string; words: readonly string[] } | undefined;

/** Its words, in lower case. */
export function wordsOf(text: string): readonly string[] {
  if (last?.text !== text) last = { text, words: text.toLowerCase().match(/[\p{L}-]+/gu) ?? [] };
  return last.words;
}
