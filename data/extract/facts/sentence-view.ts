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
import { SpanIndex } from '../span-index';

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

/** Entities that a piece of a sentence names. */
export const namedIn = ({ names }: SentenceView, piece: Span): Set<string> =>
  new Set(names.filter((name) => isWithin(name, piece)).map(({ entity }) => entity));

export function viewSentences({
  sentences,
  names,
  times,
  eventMentions,
  attributions,
}: ArticleReading): SentenceView[] {
  const [namesIn, timesIn, eventsIn] = [byPlace(names), byPlace(times), byPlace(eventMentions)];
  const hulls = new SpanIndex(attributions.map((attribution) => ({ attribution, ...hullOf(attribution) })));
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
      attributions: hulls.overlapping(sentence).map(({ attribution }) => attribution),
    };
  });
}

const byPlace = <T extends Span>(spans: readonly T[]): ((sentence: Span) => T[]) => {
  const index = new SpanIndex(spans);
  return (sentence) => index.overlapping(sentence).filter((span) => isWithin(span, sentence));
};

function hullOf({ cue, content }: AttributionAnnotation): Span {
  const spans = cue ? [cue, ...content] : content;
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
