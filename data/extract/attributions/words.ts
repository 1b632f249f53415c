import type { Span } from '../annotations';
import type { TaggedSentence } from '../article-reading';

/** A token with its part of speech. */
export interface Word extends Span {
  text: string;
  lower: string;
  tag: string;
}

/** Words from index `from` to `to`, the latter left out. */
export interface Range {
  from: number;
  to: number;
}

export const readWords = ({ tokens, tags }: TaggedSentence): Word[] =>
  tokens.map(({ text, start, end }, i) => ({
    text,
    lower: text.toLowerCase().replaceAll('’', "'"),
    start,
    end,
    tag: tags[i] ?? 'NN',
  }));

/** Range of words -> offsets; nothing for an empty one. */
export function spanOf(words: readonly Word[], { from, to }: Range): Span | undefined {
  const first = words[from];
  const last = words[to - 1];
  return first && last && from < to ? { start: first.start, end: last.end } : undefined;
}
