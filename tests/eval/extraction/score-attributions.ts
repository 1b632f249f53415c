import type { AttributionAnnotation } from '@/data/extract/annotations';
import type { Counts } from './counts';
import { offsetsOf, overlap, pairUp, shared } from './spans';

export interface AttributionScore {
  /** Characters of contents, over all attributions of the text. */
  content: Counts;
  /** Attributions whose contents share half of their characters at least. */
  relations: Counts;
  /** Of these, those whose source is the right one, or rightly none. */
  sources: number;
}

/** Share of the longer content that two must have in common. */
const SAME_CONTENT = 0.5;

export function scoreAttributions(
  found: readonly AttributionAnnotation[],
  gold: readonly AttributionAnnotation[],
): AttributionScore {
  const [all, wanted] = [found, gold].map((list) => offsetsOf(list.flatMap(({ content }) => content)));
  const pairs = pairUp(found, gold, isSameContent);
  return {
    content: {
      right: shared(all ?? new Set(), wanted ?? new Set()),
      found: all?.size ?? 0,
      gold: wanted?.size ?? 0,
    },
    relations: { right: pairs.length, found: found.length, gold: gold.length },
    sources: pairs.filter(([one, other]) => isSameSource(one, other)).length,
  };
}

export function isSameContent(one: AttributionAnnotation, other: AttributionAnnotation): boolean {
  const [a, b] = [offsetsOf(one.content), offsetsOf(other.content)];
  return shared(a, b) >= SAME_CONTENT * Math.max(a.size, b.size, 1);
}

export function isSameSource(
  { source: one }: AttributionAnnotation,
  { source: other }: AttributionAnnotation,
): boolean {
  return one === null || other === null ? one === other : overlap(one, other);
}
