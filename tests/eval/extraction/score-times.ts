import type { EventAnnotation, TimeAnnotation } from '@/data/extract/annotations';
import type { Counts } from './counts';
import { overlap, pairUp } from './spans';

/** Dates whose places overlap, with the very value. */
export function scoreTimes(found: readonly TimeAnnotation[], gold: readonly TimeAnnotation[]): Counts {
  return { right: pairUp(found, gold, isSameTime).length, found: found.length, gold: gold.length };
}

export const isSameTime = (one: TimeAnnotation, other: TimeAnnotation): boolean =>
  overlap(one, other) && one.value === other.value;

/** Places where an event is told of: they must overlap. */
export function scoreEvents(found: readonly EventAnnotation[], gold: readonly EventAnnotation[]): Counts {
  return { right: pairUp(found, gold, overlap).length, found: found.length, gold: gold.length };
}
