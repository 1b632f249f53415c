/** Dates in figures alone. */
import { daysBetween, formatDay } from './calendar';
import { words, type TimeRule } from './rule';

/** Two digits of a year: news tells of the hundred years up to some time ahead. */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 4) return number;
  return number > 40 ? 1900 + number : 2000 + number;
}

export const numericRules: readonly TimeRule[] = [
  {
    pattern: words(
      '(?<year>(?:1[0-9]|20)\\d\\d)(?<mark>[-/.])(?<month>0[1-9]|1[0-2])\\k<mark>(?<day>0[1-9]|[12]\\d|3[01])',
    ),
    resolve: ({ year, month, day }) => formatDay(Number(year), Number(month), Number(day)),
  },
  {
    // American order unless the calendar forbids it or the page is of the other day; with dots the day comes first.
    pattern: words(
      '(?<one>\\d{1,2})(?<mark>[-/.])(?<other>\\d{1,2})\\k<mark>(?<year>(?:1[89]|20)\\d\\d|\\d\\d)',
    ),
    resolve({ one, mark, other, year = '' }, { before, published }) {
      const [first, second] = [Number(one), Number(other)];
      // "7.5.12" is a version or a score.
      if ((mark === '.' && year.length < 4) || (mark === '-' && year.length < 4 && /\d[\s,;]*$/.test(before)))
        return undefined;
      const inYear = fullYear(year);
      const [european, american] = [formatDay(inYear, second, first), formatDay(inYear, first, second)];
      const dayFirst =
        mark === '.' || first > 12 || (isNear(european, published) && !isNear(american, published));
      return dayFirst ? european : american;
    },
  },
  {
    // "In '68", "since ’91"; "the ’90s" is a decade.
    pattern:
      /(?<=\b(?:in|since|of|from|by|until|before|after|spring|summer|fall|winter)\s)['’‘](?<year>\d\d)(?![\p{L}\p{N}])/giu,
    resolve: ({ year = '' }) => String(fullYear(year)),
  },
];

/** "05/11/2019" on a page of 6 November. */
const isNear = (day: string | undefined, published: string | undefined): boolean =>
  day !== undefined && published?.length === 10 && Math.abs(daysBetween(published, day)) <= NEAR;

const NEAR = 7;
