/** Dates in figures alone. */
import { formatDay } from './calendar';
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
    // American order unless the calendar forbids it; with dots the day comes first.
    pattern: words(
      '(?<one>\\d{1,2})(?<mark>[-/.])(?<other>\\d{1,2})\\k<mark>(?<year>(?:1[89]|20)\\d\\d|\\d\\d)',
    ),
    resolve({ one, mark, other, year = '' }, { before }) {
      const [first, second] = [Number(one), Number(other)];
      // "7.5.12" is a version or a score.
      if ((mark === '.' && year.length < 4) || (mark === '-' && year.length < 4 && /\d[\s,;]*$/.test(before)))
        return undefined;
      const dayFirst = mark === '.' || first > 12;
      const inYear = fullYear(year);
      return dayFirst ? formatDay(inYear, second, first) : formatDay(inYear, first, second);
    },
  },
];
