import type { CardEvent } from '@/data/model';
import { isAfter } from './dates';

/** As many as are read at a glance. */
export const TIMELINE_SIZE = 5;

/** Where the events around the open one start when only some are shown, as many before as after it where possible. */
export function windowStart(count: number, centre: number, size = TIMELINE_SIZE): number {
  return Math.max(0, Math.min(centre - Math.floor(size / 2), count - size));
}

/** How many of the events, oldest first, had begun when the page came out. */
export function countBefore(events: readonly CardEvent[], published: string): number {
  const index = events.findLastIndex(({ start }) => start !== undefined && !isAfter(start, published));
  return index + 1;
}
