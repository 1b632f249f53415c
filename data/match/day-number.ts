const MS_PER_DAY = 86_400_000;

/**
 * Days from 1970-01-01 to the first or last day of a date of day, month or year precision, moved by `shift` days;
 * 0 for no date.
 */
export function dayNumber(date: string | undefined, edge: 'start' | 'end', shift = 0): number {
  if (date === undefined) return 0;
  const [year = 0, month, day] = date.split('-').map(Number);
  const utc =
    edge === 'start'
      ? Date.UTC(year, (month ?? 1) - 1, day ?? 1)
      : // Day 0 of the month after is the last of the month.
        Date.UTC(year, day === undefined ? (month ?? 12) : (month ?? 1) - 1, day ?? 0);
  return Math.floor(utc / MS_PER_DAY) + shift;
}
