/** What was found against what there is to find. */
export interface Counts {
  right: number;
  found: number;
  gold: number;
}

export const NONE: Counts = { right: 0, found: 0, gold: 0 };

export const add = (one: Counts, other: Counts): Counts => ({
  right: one.right + other.right,
  found: one.found + other.found,
  gold: one.gold + other.gold,
});

export const precision = ({ right, found }: Counts): number => (found === 0 ? 1 : right / found);
export const recall = ({ right, gold }: Counts): number => (gold === 0 ? 1 : right / gold);
/** Harmonic mean of precision and recall. */
export const f1 = ({ right, found, gold }: Counts): number =>
  found + gold === 0 ? 1 : (2 * right) / (found + gold);

/** Share of a whole that may be empty. */
export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
