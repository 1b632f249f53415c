import type { EventAnnotation, NameAnnotation, Span, TimeAnnotation } from '../annotations';
import type { ArticleReading } from '../article-reading';
import { readChunks } from '../attributions/chunks';
import type { Clause } from '../attributions/clause';
import { readWords } from '../attributions/words';

/** A sentence with all that was found in it. */
export interface SentenceView extends Clause, Span {
  names: readonly NameAnnotation[];
  times: readonly TimeAnnotation[];
  events: readonly EventAnnotation[];
}

export const isWithin = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;
export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

export function viewSentences({ sentences, names, times, eventMentions }: ArticleReading): SentenceView[] {
  return sentences.map((sentence) => {
    const words = readWords(sentence);
    const inside = <T extends Span>(spans: readonly T[]) => spans.filter((span) => isWithin(span, sentence));
    return {
      start: sentence.start,
      end: sentence.end,
      words,
      chunks: readChunks(words),
      names: inside(names),
      times: inside(times),
      events: inside(eventMentions),
    };
  });
}

/** Offsets of the words of chunks `from` to `to`, the latter left out. */
export function chunkSpan({ words, chunks }: Clause, from: number, to: number): Span | undefined {
  const first = words[chunks[from]?.from ?? -1];
  const last = words[(chunks[to - 1]?.to ?? 0) - 1];
  return first && last ? { start: first.start, end: last.end } : undefined;
}
