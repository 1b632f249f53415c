import type {
  AttributionAnnotation,
  EventAnnotation,
  NameAnnotation,
  Span,
  TimeAnnotation,
} from '../annotations';
import type { ArticleReading } from '../article-reading';
import { readChunks } from '../attributions/chunks';
import type { Clause } from '../attributions/clause';
import { readWords } from '../attributions/words';

/** A sentence with all that was found in it. */
export interface SentenceView extends Clause, Span {
  names: readonly NameAnnotation[];
  times: readonly TimeAnnotation[];
  events: readonly EventAnnotation[];
  /** Those of which a part stands in it. */
  attributions: readonly AttributionAnnotation[];
}

export const isWithin = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;
export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

export function viewSentences({
  sentences,
  names,
  times,
  eventMentions,
  attributions,
}: ArticleReading): SentenceView[] {
  const [namesIn, timesIn, eventsIn] = [byPlace(names), byPlace(times), byPlace(eventMentions)];
  const hulls = attributions
    .map((attribution) => ({ attribution, ...hullOf(attribution) }))
    .sort((a, b) => a.start - b.start);
  return sentences.map((sentence) => {
    const words = readWords(sentence);
    return {
      start: sentence.start,
      end: sentence.end,
      words,
      chunks: readChunks(words),
      names: namesIn(sentence),
      times: timesIn(sentence),
      events: eventsIn(sentence),
      attributions: hulls.filter((hull) => overlaps(hull, sentence)).map(({ attribution }) => attribution),
    };
  });
}

/** Sentences ask in their order: each span is looked at once. */
function byPlace<T extends Span>(spans: readonly T[]): (sentence: Span) => T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  return (sentence) => {
    while ((sorted[next]?.start ?? Infinity) < sentence.start) next += 1;
    const inside: T[] = [];
    for (; (sorted[next]?.start ?? Infinity) < sentence.end; next += 1) {
      const span = sorted[next];
      if (span && isWithin(span, sentence)) inside.push(span);
    }
    return inside;
  };
}

function hullOf({ cue, content }: AttributionAnnotation): Span {
  const spans = cue ? [cue, ...content] : content;
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
