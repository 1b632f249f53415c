/** In ms. */
export const DAY = 24 * 60 * 60 * 1000;

export interface Period {
  start: string;
  end?: string;
}

/** Two days, or two months, as far as both are precise. */
export function areOfOtherTimes(one: Period, other: Period): boolean {
  const precision = Math.min(one.start.length, other.start.length);
  const overlap = one.start <= (other.end ?? other.start) && other.start <= (one.end ?? one.start);
  return !overlap && one.start.slice(0, precision) !== other.start.slice(0, precision);
}

/** No more than `most` ms apart, as far as both are known. */
export function areWithin(one: string | undefined, other: string | undefined, most: number): boolean {
  if (one === undefined || other === undefined) return true;
  return Math.abs(Date.parse(one) - Date.parse(other)) <= most;
}
