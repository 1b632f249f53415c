import type { Annotations, Span } from '@/data/extract/annotations';
import type { FoundFact } from '@/data/extract/found-fact';

/** What begins before `until`, for gold that covers the beginning of a text only. */
export function annotationsUpTo(until: number | undefined, found: Annotations): Annotations {
  if (until === undefined) return found;
  const within = ({ start }: Span): boolean => start < until;
  return {
    text: found.text.slice(0, until),
    names: found.names.filter(within),
    times: found.times.filter(within),
    events: found.events.filter(within),
    attributions: found.attributions.filter(({ content }) => content.some(within)),
  };
}

/** Facts whose quotes begin before `until`. */
export const factsUpTo = (until: number | undefined, facts: readonly FoundFact[]): FoundFact[] =>
  facts.filter(({ quote }) => quote.start < (until ?? Infinity));
