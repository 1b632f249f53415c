/** Arithmetic on ISO 8601 dates of day, month or year precision, such as "2024-05-16", "2024-05" and "2024". */

const MS_PER_DAY = 86_400_000;

const pad = (number: number, width = 2): string => String(number).padStart(width, '0');

export const yearOf = (date: string): number => Number(date.slice(0, 4));
/** 1 to 12; January where the date has none. */
export const monthOf = (date: string): number => Number(date.slice(5, 7) || '1');

export const formatYear = (year: number): string => pad(year, 4);

/** A month; `month` may run below 1 or above 12, into the years around. */
export function formatMonth(year: number, month: number): string {
  const months = year * 12 + month - 1;
  return `${formatYear(Math.floor(months / 12))}-${pad((((months % 12) + 12) % 12) + 1)}`;
}

/** A day, or undefined where the calendar has none such. */
export function formatDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return `${formatYear(year)}-${pad(month)}-${pad(day)}`;
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/** Days from one day to another; negative where the other is earlier. */
export function daysBetween(one: string, other: string): number {
  return Math.round((Date.parse(`${other}T00:00:00Z`) - Date.parse(`${one}T00:00:00Z`)) / MS_PER_DAY);
}
