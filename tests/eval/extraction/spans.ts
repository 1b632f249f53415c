import type { Span } from '@/data/extract/annotations';
import type { Counts } from './counts';

/** Items are the same where they have the same key. */
export function countSame<Item>(
  found: readonly Item[],
  gold: readonly Item[],
  keyOf: (item: Item) => string,
): Counts {
  const wanted = new Set(gold.map(keyOf));
  const keys = new Set(found.map(keyOf));
  return { right: [...keys].filter((key) => wanted.has(key)).length, found: keys.size, gold: wanted.size };
}

export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Pairs each gold item with the first free found one that fits it; each is in one pair at most. */
export function pairUp<Found, Gold>(
  found: readonly Found[],
  gold: readonly Gold[],
  fits: (found: Found, gold: Gold) => boolean,
): [Found, Gold][] {
  const free = new Set(found);
  return gold.flatMap((wanted): [Found, Gold][] => {
    const one = [...free].find((each) => fits(each, wanted));
    if (one === undefined) return [];
    free.delete(one);
    return [[one, wanted]];
  });
}

/** Offsets that spans cover. */
export function offsetsOf(spans: readonly Span[]): Set<number> {
  return new Set(
    spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
}

export const shared = (one: ReadonlySet<number>, other: ReadonlySet<number>): number =>
  [...one].filter((offset) => other.has(offset)).length;
