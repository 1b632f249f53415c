/**
 * Dates as the reader's locale writes them. A date is ISO 8601 of year, month or day precision; it names no hour, so
 * all is reckoned in UTC and no time zone can move it to the day before.
 */

/** A language tag; undefined is the browser's own. */
export type Locale = string | undefined;

const YEAR = 'YYYY'.length;
const MONTH = 'YYYY-MM'.length;

/** By the length of the ISO date, which is its precision. */
const OPTIONS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  [YEAR]: { year: 'numeric' },
  [MONTH]: { year: 'numeric', month: 'long' },
};
const DAY_OPTIONS: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' };

/** Making a formatter takes longer than drawing a fact. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(precision: number, locale: Locale): Intl.DateTimeFormat {
  const key = `${precision} ${locale ?? ''}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(locale, { ...(OPTIONS[precision] ?? DAY_OPTIONS), timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

function parse(date: string): Date | undefined {
  const parsed = new Date(`${date}-01-01`.slice(0, 'YYYY-MM-DD'.length));
  return Number.isNaN(parsed.getTime()) ? undefined : parsed;
}

/** "16 May 2024", "May 2024" or "2024". */
export function formatDate(date: string, locale?: Locale): string {
  const parsed = parse(date);
  return parsed === undefined ? date : formatOf(date.length, locale).format(parsed);
}

/** "16–17 May 2024"; one date where there is no other. */
export function formatPeriod({ start, end }: { start: string; end?: string }, locale?: Locale): string {
  if (end === undefined || end === start) return formatDate(start, locale);
  const [first, last] = [parse(start), parse(end)];
  if (start.length !== end.length || first === undefined || last === undefined || last < first)
    return `${formatDate(start, locale)} – ${formatDate(end, locale)}`;
  return formatOf(start.length, locale).formatRange(first, last);
}

/** Whether one date is surely after another: "2024" is not after "2024-05-16". */
export function isAfter(date: string, other: string): boolean {
  const precision = Math.min(date.length, other.length);
  return date.slice(0, precision) > other.slice(0, precision);
}

/** Whole months from one date to a later one; below 0 for an earlier one. Years count from their first month. */
export function monthsBetween(from: string, to: string): number {
  const [start, end] = [parse(from), parse(to)];
  if (start === undefined || end === undefined) return 0;
  const months =
    (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  const isShort = from.length > MONTH && end.getUTCDate() < start.getUTCDate();
  return isShort && months > 0 ? months - 1 : months;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** Up to here a distance is told in days, then in weeks, then in months. */
const DAYS_UP_TO = 13;
const WEEKS_UP_TO_DAYS = 60;

/** How long before or after `today` a date is, no finer than the date itself: "2 years ago", "in 3 weeks". */
export function formatDistance(date: string, today: string, locale?: Locale): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const [then, now] = [parse(date), parse(today)];
  if (then === undefined || now === undefined) return '';
  const years = then.getUTCFullYear() - now.getUTCFullYear();
  if (date.length === YEAR) return format.format(years, 'year');
  const isPast = then <= now;
  const months = isPast ? -monthsBetween(date, today) : monthsBetween(today, date);
  if (Math.abs(months) >= 12) return format.format(Math.trunc(months / 12), 'year');
  const days = Math.round((then.getTime() - now.getTime()) / DAY_MS);
  if (date.length === MONTH || Math.abs(days) > WEEKS_UP_TO_DAYS) return format.format(months, 'month');
  if (Math.abs(days) <= DAYS_UP_TO) return format.format(days, 'day');
  return format.format(Math.trunc(days / 7), 'week');
}

/** The reader's own day, as an ISO date. */
export function todayOf(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month ?? ''}-${day ?? ''}`;
}
