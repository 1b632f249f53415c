/** Dates that say their day, month or year, though perhaps not all of the rest. */
import { formatDay, formatMonth, formatYear, monthOf, yearOf } from './calendar';
import { monthWithoutYear, yearOfDay } from './missing-year';
import { oneOf, words, wordsInRange, type TimeContext, type TimeRule } from './rule';
import { COUNTED, COUNTING, FIXED_DAYS, FULL_MONTHS, MONTHS, ORDINALS, SEASONS, WEEKDAYS } from './words';

/** A full name takes no dot: the one behind it ends the sentence. */
const MONTH_WORD = `(?:${oneOf(FULL_MONTHS)}|(?:${oneOf(MONTHS)})\\b\\.?)`;

const TABLES = {
  month: MONTH_WORD,
  weekday: `(?:${oneOf(WEEKDAYS)})\\.?`,
  day: '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?',
  year: '(?:1[0-9]|20)\\d\\d',
  part: '(?:early|late|mid|end|the beginning of|the start of|the end of|the middle of)',
  ordinal: oneOf(ORDINALS),
  season: oneOf(SEASONS),
  fixed: oneOf(FIXED_DAYS),
};

const monthNumber = (name = ''): number => MONTHS[name.toLowerCase().replace('.', '')] ?? 0;

/** "16", "16th" or "first". */
const dayNumber = (text = ''): number => ORDINALS[text.toLowerCase()] ?? Number.parseInt(text, 10);

const dayOf = (year: number, month: number, text?: string): string | undefined =>
  formatDay(year, month, dayNumber(text));

/** A day without its year. */
function dayInNearestYear(month: number, text: string | undefined, context: TimeContext): string | undefined {
  const year = yearOfDay(month, dayNumber(text), context);
  return year === undefined ? undefined : dayOf(year, month, text);
}

/** A day with its year or without. */
const resolveDay: TimeRule['resolve'] = ({ year, month, date }, context) =>
  year === undefined
    ? dayInNearestYear(monthNumber(month), date, context)
    : dayOf(Number(year), monthNumber(month), date);

/** "in May" is a month; "may" and "march" without such a word before them are verbs, and May a name. */
const BEFORE_MONTH =
  /\b(?:in|since|until|till|by|of|from|to|and|or|through|during|before|after|between|for|around|each|every)\s+$/i;

/** "November marked the beginning of the season." */
const isSubject = ({ before, after }: TimeContext): boolean =>
  /(?:^|[.!?“"]\s*)$/.test(before) &&
  /^\s+(?:marks|marked|saw|sees|brought|brings|was|is|will|ended|began)\b/.test(after);

/** Before a holiday that is meant as a day: Christmas is a name as well. */
const BEFORE_HOLIDAY =
  /(?:^|[“"(]|\b(?:on|at|before|after|by|until|till|this|last|next|since|around|over|of|past|and|every))\s*$/i;

/** "1709 schoolchildren": outside the years of living memory, digits before a plural count it. */
const PLURAL_NEXT = /^\s+[a-z]+(?:s|children|people|men|women)\b/;

/** "the 1930's" is a decade. */
const isDecade = (year: string, { before, after }: TimeContext): boolean =>
  year.endsWith('0') && /^['’]?s\b/.test(after) && /\b(?:the|early|late|mid)[\s-]+$/i.test(before);

/** "a resolution of 1800 x 1920" */
const isSize = ({ before, after }: TimeContext): boolean =>
  /\d\s*(?:[x×*]|by)\s*$/i.test(before) || /^\s*(?:[x×*]|by)\s*\d/i.test(after);

/** What leads to a year; also the year before it, in "1687 and 1689". */
const SURELY_A_YEAR =
  /(?:\b(?:in|since|year|from|circa|c\.|by|until|before|after|around)\s+|\(|\b(?:1\d|20)\d\d\s*(?:and|or|to|[-–—,])\s*)$/i;

const isYear = (context: TimeContext): boolean =>
  !isSize(context) &&
  !/^\s+of\s+(?:them|those|these|us|which|whom)\b/.test(context.after) &&
  !COUNTING.test(context.before) &&
  !COUNTED.test(context.after) &&
  !/[.,:/]$/.test(context.before.replace(/[.,:]\s+$/, '')) &&
  !/^(?:[.,:]\d|%|\/\d{3,}|-(?!(?:1\d|20)\d\d\b)\d{3,}|°)/.test(context.after);

export const absoluteRules: readonly TimeRule[] = [
  {
    pattern: words(
      '(?:{weekday},? )?(?<month>{month}) (?<date>{day})(?:,|, of| of)? (?<year>{year})',
      TABLES,
    ),
    resolve: resolveDay,
  },
  {
    pattern: words(
      '(?:{weekday},? )?(?:the )?(?<date>{day})(?: of)? (?<month>{month}),? (?<year>{year})',
      TABLES,
    ),
    resolve: resolveDay,
  },
  {
    // The first day of "May 16-18, 2024"; the second is the rule below.
    pattern: words(
      '(?<month>{month}) (?<date>{day})(?= ?(?:[-–—]|to|and|through) ?{day},? (?<year>{year}))',
      TABLES,
    ),
    resolve: resolveDay,
  },
  {
    // The second day of "May 16-18, 2024".
    pattern: wordsInRange(
      '(?<=(?<month>{month}) {day} ?(?:[-–—]|to|and|through) ?)(?<date>{day})(?:,? (?<year>{year}))?',
      TABLES,
    ),
    resolve: resolveDay,
  },
  {
    // "16" of "16-18 May" and "16 to 18 May 2024".
    pattern: words(
      '(?<date>{day})(?=(?: ?[-–—] ?| to | and ){day} (?<month>{month})(?:,? (?<year>{year}))?)',
      TABLES,
    ),
    resolve: resolveDay,
  },
  {
    pattern: words(
      '(?:{weekday},? )?(?:{part}[\\s-])?(?<month>{month}) (?<date>{day}|{ordinal})(?! (?:{month})\\b)',
      TABLES,
    ),
    resolve({ month = '', date = '' }, context) {
      // "they may first go"
      if (/^[a-z]/.test(month) && /^[a-z]/.test(date)) return undefined;
      if (/^(?:[:.]\d|%| (?:percent|per cent|people|million|billion)\b)/i.test(context.after))
        return undefined;
      return dayInNearestYear(monthNumber(month), date, context);
    },
  },
  {
    pattern: words('(?:{weekday},? )?(?:the )?(?<date>{day})(?: of)? (?<month>{month})', TABLES),
    resolve: resolveDay,
  },
  {
    // "10 November" of "9-10 November 1938".
    pattern: wordsInRange(
      '(?<=\\b{day} ?[-–—] ?)(?<date>{day}) (?<month>{month})(?:,? (?<year>{year}))?',
      TABLES,
    ),
    resolve: resolveDay,
  },
  {
    pattern: words('(?:{part}[\\s-])?(?<month>{month})(?:,| of| in)? (?<year>{year})', TABLES),
    resolve: ({ month, year }) => formatMonth(Number(year), monthNumber(month)),
  },
  // "May this year", "May 16 last year", "16 May last year"
  ...[
    '(?:{part}[\\s-])?(?<month>{month})',
    '(?<month>{month}) (?<date>{day})',
    '(?<date>{day}) (?<month>{month})',
  ].map((day): TimeRule => ({
    pattern: words(`${day}(?:,| of)? (?<which>last|this|next) year`, TABLES),
    resolve({ month, date, which = '' }, { published }) {
      if (published === undefined) return undefined;
      const year = yearOf(published) + ({ last: -1, this: 0, next: 1 }[which.toLowerCase()] ?? 0);
      return date === undefined
        ? formatMonth(year, monthNumber(month))
        : dayOf(year, monthNumber(month), date);
    },
  })),
  {
    // The first month of "May and June 2023", "March to May 2023".
    pattern: words(
      '(?<month>{month})(?= ?(?:and|or|to|through|until|[-–—,]) ?(?:{month}),? (?<year>{year}))',
      TABLES,
    ),
    resolve: ({ month, year }) => formatMonth(Number(year), monthNumber(month)),
  },
  {
    pattern: words('(?<which>last|next|this|this past|this coming) (?<month>{month})', TABLES),
    resolve({ which = '', month = '' }, { published }) {
      if (published === undefined || /^[a-z]/.test(month)) return undefined;
      const number = monthNumber(month);
      const year = yearOf(published);
      if (/last|past/i.test(which)) return formatMonth(number < monthOf(published) ? year : year - 1, number);
      if (/next|coming/i.test(which))
        return formatMonth(number > monthOf(published) ? year : year + 1, number);
      return formatMonth(year, number);
    },
  },
  {
    // "May of that year"
    pattern: words('(?<month>{month})(?: of|,)? (?:that|the same) year', TABLES),
    resolve: ({ month }, { previous }) =>
      previous === undefined ? undefined : formatMonth(yearOf(previous), monthNumber(month)),
  },
  {
    pattern: words('(?<part>{part}[\\s-])?(?<month>{month})', TABLES),
    resolve({ part, month = '' }, context) {
      const isNamedAlone = part !== undefined || BEFORE_MONTH.test(context.before) || isSubject(context);
      const isAbbreviation = month.replace('.', '').length <= 4 && !/^(?:may|june|july)$/i.test(month);
      // "in Sept", but "of Jan Smith".
      const isPerhapsName = isAbbreviation && !/^(?:$|[.,;)]|\s+[a-z])/.test(context.after);
      if (
        !isNamedAlone ||
        isPerhapsName ||
        /^[a-z]/.test(month) ||
        /^\s+(?:\d|[A-Z]\w+ (?:said|says))/.test(context.after)
      )
        return undefined;
      return monthWithoutYear(monthNumber(month), context);
    },
  },
  {
    pattern: words('(?:the )?(?:{part} )?(?<season>{season}) (?:of )?(?<year>{year})', TABLES),
    resolve: ({ year }) => year,
  },
  {
    pattern: words('(?<day>{fixed})(?: (?<year>{year}))?', TABLES),
    resolve({ day = '', year }, context) {
      const date = FIXED_DAYS[day.toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ')];
      if (date === undefined || !/^[A-Z]/.test(day) || !BEFORE_HOLIDAY.test(context.before)) return undefined;
      const inYear = year === undefined ? yearOfDay(...date, context) : Number(year);
      return inYear === undefined ? undefined : formatDay(inYear, ...date);
    },
  },
  {
    pattern: words('sept(?:ember|\\.)? 11(?:th)?(?=,? (?:2001|terror\\w*|attacks?|hijack\\w*))'),
    resolve: () => '2001-09-11',
  },
  {
    // The second year of "2014-2016"; the first is the rule below.
    pattern: /(?<=\b(?:1[0-9]|20)\d\d[-–—])(?<year>(?:1[0-9]|20)\d\d)(?![\p{L}\p{N}_-])/gu,
    resolve: ({ year }) => year,
  },
  {
    pattern: words('(?:{part}[\\s-])?(?:fiscal(?: year)? |FY ?)?(?<year>{year})(?:/\\d\\d)?(?!s\\b)', TABLES),
    resolve({ year = '' }, context) {
      const number = Number(year);
      // Plain numbers below are rarely years in news, unless a word says so.
      const isSure = SURELY_A_YEAR.test(context.before);
      if (number < (isSure ? 1000 : 1700) || !isYear(context) || isDecade(year, context)) return undefined;
      if (!isSure && (number < 1900 || number > 2035) && PLURAL_NEXT.test(context.after)) return undefined;
      return formatYear(number);
    },
  },
];
