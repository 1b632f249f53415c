/** Dates that say their day, month or year, though perhaps not all of the rest. */
import { daysBetween, formatDay, formatMonth, formatYear, monthOf, yearOf } from './calendar';
import { oneOf, words, wordsInRange, type TimeContext, type TimeRule } from './rule';
import { COUNTED, COUNTING, FIXED_DAYS, FULL_MONTHS, MONTHS, SEASONS, WEEKDAYS } from './words';

/** A full name takes no dot: the one behind it ends the sentence. */
const MONTH_WORD = `(?:${oneOf(FULL_MONTHS)}|(?:${oneOf(MONTHS)})\\b\\.?)`;

const TABLES = {
  month: MONTH_WORD,
  weekday: `(?:${oneOf(WEEKDAYS)})\\.?`,
  day: '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?',
  year: '(?:1[0-9]|20)\\d\\d',
  part: '(?:early|late|mid|mid-|the beginning of|the start of|the end of|the middle of)',
  season: oneOf(SEASONS),
  fixed: oneOf(FIXED_DAYS),
};

const monthNumber = (name = ''): number => MONTHS[name.toLowerCase().replace('.', '')] ?? 0;

/** Days within which a bare date is taken for the one just past or just ahead, whatever the tense. */
const NEAR = 45;

function dayOf(year: number, month: number, text = ''): string | undefined {
  return formatDay(year, month, Number.parseInt(text, 10));
}

/** The year in which a day or month without one falls: by the tense, else the nearest. */
function nearestYear(month: number, day: number, context: TimeContext): number | undefined {
  const { published, direction } = context;
  const named = yearOfSentence(context);
  if (named !== undefined || published === undefined) return named;
  const distance = (year: number) =>
    daysBetween(published, formatDay(year, month, day) ?? `${formatMonth(year, month)}-28`);
  const year = yearOf(published);
  const candidates = [year - 1, year, year + 1];
  const tense = direction();
  if (tense === 'past') return candidates.findLast((each) => distance(each) <= 0);
  if (tense === 'coming')
    return candidates.find((each) => distance(each) >= (monthOf(published) === month ? -31 : 0));
  const near = candidates.find((each) => Math.abs(distance(each)) <= NEAR);
  return near ?? candidates.findLast((each) => distance(each) <= 0);
}

/** The year that the sentence itself has just named, for "in 2013 ... on July 6". */
function yearOfSentence({ before, published }: TimeContext): number | undefined {
  const year = Number(/.*\b((?:1[0-9]|20)\d\d)(?!\S*\d)/s.exec(before)?.[1] ?? Number.NaN);
  return Number.isNaN(year) || (published !== undefined && year > yearOf(published)) ? undefined : year;
}

/** A month's own day stands for it when the nearest year is looked for. */
function monthWithoutYear(month: number, context: TimeContext): string | undefined {
  const { published } = context;
  if (published === undefined) return undefined;
  if (monthOf(published) === month && yearOfSentence(context) === undefined) return published.slice(0, 7);
  const year = nearestYear(month, 15, context);
  return year === undefined ? undefined : formatMonth(year, month);
}

/** "in May" is a month; "may" and "march" without such a word before them are verbs, and May a name. */
const BEFORE_MONTH =
  /\b(?:in|since|until|till|by|of|from|to|and|or|through|during|before|after|between|for|around|each|every)\s+$/i;

/** Before a holiday that is meant as a day: Christmas is a name as well. */
const BEFORE_HOLIDAY =
  /(?:^|[“"(]|\b(?:on|at|before|after|by|until|till|this|last|next|since|around|over|of|past|and|every))\s*$/i;

/** "1709 schoolchildren": outside the years of living memory, digits before a plural count it. */
const PLURAL_NEXT = /^\s+[a-z]+(?:s|children|people|men|women)\b/;

/** "the 1930's" is a decade. */
const isDecade = (year: string, { before, after }: TimeContext): boolean =>
  year.endsWith('0') && /^['’]?s\b/.test(after) && /\b(?:the|early|late|mid)[\s-]+$/i.test(before);

const isYear = (context: TimeContext): boolean =>
  !COUNTING.test(context.before) &&
  !COUNTED.test(context.after) &&
  !/[.,:/]$/.test(context.before.replace(/[.,:]\s+$/, '')) &&
  !/^(?:[.,:]\d|%|\/\d{3,}|-(?!(?:1\d|20)\d\d\b)\d{3,}|°)/.test(context.after);

export const absoluteRules: readonly TimeRule[] = [
  {
    pattern: words('(?<year>{year})-(?<month>0[1-9]|1[0-2])-(?<date>0[1-9]|[12]\\d|3[01])', TABLES),
    resolve: ({ year, month, date }) => dayOf(Number(year), Number(month), date),
  },
  {
    pattern: words(
      '(?:{weekday},? )?(?<month>{month}) (?<date>{day})(?:,|, of| of)? (?<year>{year})',
      TABLES,
    ),
    resolve: ({ year, month, date }) => dayOf(Number(year), monthNumber(month), date),
  },
  {
    pattern: words(
      '(?:{weekday},? )?(?:the )?(?<date>{day})(?: of)? (?<month>{month}),? (?<year>{year})',
      TABLES,
    ),
    resolve: ({ year, month, date }) => dayOf(Number(year), monthNumber(month), date),
  },
  {
    // The first day of "May 16-18, 2024"; the second is the rule below.
    pattern: words(
      '(?<month>{month}) (?<date>{day})(?= ?(?:[-–—]|to|and|through) ?{day},? (?<year>{year}))',
      TABLES,
    ),
    resolve: ({ year, month, date }) => dayOf(Number(year), monthNumber(month), date),
  },
  {
    // The second day of "May 16-18, 2024".
    pattern: wordsInRange(
      '(?<=(?<month>{month}) {day} ?(?:[-–—]|to|and|through) ?)(?<date>{day})(?:,? (?<year>{year}))?',
      TABLES,
    ),
    resolve({ year, month, date }, context) {
      const number = monthNumber(month);
      const inYear =
        year === undefined ? nearestYear(number, Number.parseInt(date ?? '', 10), context) : Number(year);
      return inYear === undefined ? undefined : dayOf(inYear, number, date);
    },
  },
  {
    // "16" of "16-18 May" and "16 to 18 May 2024".
    pattern: words(
      '(?<date>{day})(?=(?: ?[-–—] ?| to | and ){day} (?<month>{month})(?:,? (?<year>{year}))?)',
      TABLES,
    ),
    resolve({ year, month, date }, context) {
      const number = monthNumber(month);
      const inYear =
        year === undefined ? nearestYear(number, Number.parseInt(date ?? '', 10), context) : Number(year);
      return inYear === undefined ? undefined : dayOf(inYear, number, date);
    },
  },
  {
    pattern: words(
      '(?:{weekday},? )?(?:the )?(?:{part} )?(?<month>{month}) (?<date>{day})(?! (?:{month})\\b)',
      TABLES,
    ),
    resolve({ month, date }, context) {
      if (/^(?:[:.]\d|%| (?:percent|per cent|people|million|billion)\b)/i.test(context.after))
        return undefined;
      const number = monthNumber(month);
      const year = nearestYear(number, Number.parseInt(date ?? '', 10), context);
      return year === undefined ? undefined : dayOf(year, number, date);
    },
  },
  {
    pattern: words('(?:{weekday},? )?(?:the )?(?<date>{day})(?: of)? (?<month>{month})', TABLES),
    resolve({ month, date }, context) {
      const number = monthNumber(month);
      const year = nearestYear(number, Number.parseInt(date ?? '', 10), context);
      return year === undefined ? undefined : dayOf(year, number, date);
    },
  },
  {
    pattern: words('(?:{part}[\\s-])?(?<month>{month})(?:,| of| in)? (?<year>{year})', TABLES),
    resolve: ({ month, year }) => formatMonth(Number(year), monthNumber(month)),
  },
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
    resolve({ which, month }, context) {
      const { published } = context;
      if (published === undefined) return undefined;
      const number = monthNumber(month);
      if (month === undefined || /^[a-z]/.test(month)) return undefined;
      const past = { ...context, direction: () => 'past' as const };
      const coming = { ...context, direction: () => 'coming' as const };
      if (which?.startsWith('last') === true || which === 'this past') return monthWithoutYear(number, past);
      if (which?.startsWith('next') === true || which === 'this coming')
        return monthWithoutYear(number, coming);
      return formatMonth(yearOf(published), number);
    },
  },
  {
    pattern: words('(?<part>{part}[\\s-])?(?<month>{month})', TABLES),
    resolve({ part, month = '' }, context) {
      const isNamedAlone = part !== undefined || BEFORE_MONTH.test(context.before);
      const isAbbreviation = month.replace('.', '').length <= 4 && !/^(?:may|june|july)$/i.test(month);
      if (
        !isNamedAlone ||
        isAbbreviation ||
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
      const inYear = year === undefined ? nearestYear(...date, context) : Number(year);
      return inYear === undefined ? undefined : formatDay(inYear, ...date);
    },
  },
  {
    pattern: words('9/11|sept(?:ember|\\.)? 11(?:th)?(?=,? (?:2001|terror\\w*|attacks?|hijack\\w*))'),
    resolve: () => '2001-09-11',
  },
  {
    // The second year of "2014-2016"; the first is the rule below.
    pattern: /(?<=\b(?:1[0-9]|20)\d\d[-–—])(?<year>(?:1[0-9]|20)\d\d)(?![\p{L}\p{N}_-])/gu,
    resolve: ({ year }) => year,
  },
  {
    pattern: words('(?:{part}[\\s-])?(?:fiscal(?: year)? )?(?<year>{year})(?:/\\d\\d)?(?!s\\b)', TABLES),
    resolve({ year = '' }, context) {
      const number = Number(year);
      // Plain numbers below are rarely years in news, unless a word says so.
      const isSure = /(?:\b(?:in|since|year|from|circa|c\.|by|until|before|after|around)\s+|\()$/i.test(
        context.before,
      );
      if (number < (isSure ? 1000 : 1700) || !isYear(context) || isDecade(year, context)) return undefined;
      if (!isSure && (number < 1900 || number > 2035) && PLURAL_NEXT.test(context.after)) return undefined;
      return formatYear(number);
    },
  },
];
