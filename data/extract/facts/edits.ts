/** Changes to a piece of the text that let it be understood by itself. */
import type { Span } from '../annotations';

/** `put` takes the place of the span, offsets in the article. */
export interface Edit extends Span {
  put: string;
}

/** The words of `piece` with `edits` made; of two that overlap the first in the list counts. */
export function edited(text: string, piece: Span, edits: readonly Edit[]): string {
  const made: Edit[] = [];
  for (const edit of edits)
    if (
      edit.start >= piece.start &&
      edit.end <= piece.end &&
      !made.some((each) => each.start < edit.end && edit.start < each.end)
    )
      made.push(edit);
  let [words, at] = ['', piece.start];
  for (const { start, end, put } of made.sort((a, b) => a.start - b.start)) {
    words += text.slice(at, start) + put;
    at = end;
  }
  return words + text.slice(at, piece.end);
}
