import type { Span } from './annotations';
import { firstWhere } from '../match/first-where';

/** Finds spans by where they stand without looking through all of them: an article may have tens of thousands. */
export class SpanIndex<T extends Span> {
  private readonly spans: readonly T[];
  /** For each span, the last end of it and of all before it. */
  private readonly reach: readonly number[];

  constructor(spans: readonly T[]) {
    this.spans = [...spans].sort((one, other) => one.start - other.start);
    let last = -Infinity;
    this.reach = this.spans.map(({ end }) => (last = Math.max(last, end)));
  }

  /** Those that share text with `span`, in the order of the text. */
  overlapping(span: Span): T[] {
    const found: T[] = [];
    for (let at = this.firstEndingAfter(span.start); at < this.spans.length; at += 1) {
      const each = this.spans[at];
      if (each === undefined || each.start >= span.end) break;
      if (each.end > span.start) found.push(each);
    }
    return found;
  }

  /** The first that ends behind `offset`: it holds it, or comes next. */
  next(offset: number): T | undefined {
    return this.spans[this.firstEndingAfter(offset)];
  }

  private firstEndingAfter(offset: number): number {
    return firstWhere(this.reach, (end) => end > offset);
  }
}
