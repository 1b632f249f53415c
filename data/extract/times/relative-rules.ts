/** Dates that are counted from the day of publication, or from the date told last. */
import { addDays, formatDay, formatMonth, formatYear, monthOf, weekdayOf, yearOf } from './calendar';
import { oneOf, words, type TimeContext, type TimeRule } from './rule';
import { NUMBERS, SEASONS, WEEKDAYS } from './words';

const TABLES = {
  weekday: 'sunday|monday|tuesday|wednesday|thursday|friday|saturday',
  number: `(?:${oneOf(NUMBERS)}|\\d{1,3})(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine))?`,
  part: '(?: (?:morning|afternoon|evening|night|lunchtime|noon|midnight))?',
  season: oneOf(SEASONS),
};

const DAYS: Readonly<Record<string, number>> = {
  'the day before yesterday': -2,
  yesterday: -1,
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  'last night': -1,
  tomorrow: 1,
  'the day after tomorrow': 2,
};

/** "Today" for these days, in which it is no date: "of today", "today's youth", "Today, most people ...". */
const NOWADAYS_BEFORE =
  /\b(?:(?:of|until|till|even|as of|than|like|is|are|known|used|here|stuff|things|people|kids|society|world)\s+|still\s+(?:\w+\s+){0,3}|\b(?:most|\w+est)\s+(?:\w+\s+){0,3}\w+s\s+)$/i;
/** "This attack today is meant to frighten us." */
const JUST_NOW =
  /\b(?:this|the|our|an?)\s+(?:\w+\s+)?(?:attack|assault|ruling|verdict|decision|vote|announcement|hearing|crash|shooting|news|win|victory|loss|defeat)\s+$/i;
const NOWADAYS_AFTER =
  /^(?:['’]s\s+(?!(?:\w+\s+){0,2}(?:meeting|vote|decision|announcement|attack|talks|summit|session|game|match|ruling|election|news|report|statement|speech|hearing|event|launch|result|strike|ceremony)s?\b)|,?\s+(?:\w+\s+){0,4}(?:(?:is|are)(?!\s+(?:to|due|set|expected|scheduled)\b)|remains?|has become|have become|lives?|works?|stands?|most|many)\b)/i;

const shiftYear = (published: string, by: number): string => formatYear(yearOf(published) + by);
const shiftMonth = (published: string, by: number): string =>
  formatMonth(yearOf(published), monthOf(published) + by);

/** 0 on the weekday itself. */
const daysUntil = (weekday: string, published: string): number =>
  ((WEEKDAYS[weekday.toLowerCase()] ?? 0) - weekdayOf(published) + 7) % 7;

function resolveWeekday(
  name: string,
  which: string,
  { published, direction }: TimeContext,
): string | undefined {
  if (published?.length !== 10) return undefined;
  const ahead = daysUntil(name, published);
  const back = (7 - ahead) % 7;
  if (/^(?:last|this past|past|the previous|previous)$/i.test(which))
    return addDays(published, -(back === 0 ? 7 : back));
  if (/^(?:next|coming|this coming|the coming|the following|following)$/i.test(which))
    return addDays(published, ahead === 0 ? 7 : ahead);
  return direction() === 'coming' ? addDays(published, ahead) : addDays(published, -back);
}

/** Undefined for numbers that are not in the tables, such as "several". */
function parseNumber(text: string): number | undefined {
  const parts = text.toLowerCase().split(/[\s-]+/);
  const numbers = parts.map((part) => NUMBERS[part] ?? (/^\d+$/.test(part) ? Number(part) : Number.NaN));
  const sum = numbers.reduce((total, number) => total + number, 0);
  return Number.isNaN(sum) ? undefined : sum;
}

const AGO: Readonly<Record<string, (published: string, count: number) => string>> = {
  day: (published, count) => addDays(published, -count),
  month: (published, count) => shiftMonth(published, -count),
  year: (published, count) => shiftYear(published, -count),
  decade: (published, count) => shiftYear(published, -10 * count),
};

/** A season is called by the year in which it begins. */
function resolveSeason(season: string, which: string, published: string): string | undefined {
  const start = SEASONS[season] ?? 1;
  const year = yearOf(published);
  const month = monthOf(published);
  const isOver = month >= start + 3;
  if (which === 'last') return formatYear(isOver ? year : year - 1);
  if (which === 'next') return formatYear(month < start ? year : year + 1);
  return formatYear(year);
}

const WHICH: Readonly<Record<string, number>> = {
  last: -1,
  'this past': -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};

/** "The next day": counted from the date told last; "the previous year" with none from publication. */
function shiftPrevious(which = '', unit = '', { previous, published }: TimeContext): string | undefined {
  const by = { next: 1, following: 1, after: 1, previous: -1, before: -1 }[which.toLowerCase()] ?? 0;
  const length = { day: 10, month: 7, year: 4 }[unit.toLowerCase()] ?? 0;
  const from = previous ?? (by < 0 ? published : undefined);
  if (from === undefined || from.length < length) return undefined;
  if (length === 10) return addDays(from, by);
  return length === 7 ? shiftMonth(from, by) : shiftYear(from, by);
}

export const relativeRules: readonly TimeRule[] = [
  {
    pattern: words(`(?<which>${oneOf(DAYS)})`),
    resolve({ which = '' }, { published, before, after, direction }) {
      const word = which.toLowerCase().replaceAll(/\s+/g, ' ');
      const isNowadays =
        word === 'today' &&
        !JUST_NOW.test(before) &&
        (NOWADAYS_BEFORE.test(before) || NOWADAYS_AFTER.test(after) || direction() === 'unknown');
      const isName = word === 'today' && /\b(?:USA|Russia)\s+$/.test(before);
      if (published?.length !== 10 || isNowadays || isName) return undefined;
      return addDays(published, DAYS[word] ?? 0);
    },
  },
  {
    pattern: words(
      '(?:(?<which>last|this past|past|the previous|previous|next|this coming|the coming|coming|the following|following|this|early|late) )?(?<weekday>{weekday}){part}(?! (?:night football|times|mirror)\\b)',
      TABLES,
    ),
    resolve({ which = '', weekday = '' }, context) {
      if (
        /^[a-z]/.test(weekday) ||
        /^s\b/.test(context.after) ||
        /\b(?:a|an|every|each|most|black|bloody|good|ash|super|a week (?:on|from))\s+$/i.test(context.before)
      )
        return undefined;
      return resolveWeekday(weekday, which, context);
    },
  },
  {
    // "Thursday week" in Britain
    pattern: words("(?<weekday>{weekday}) week(?!end|[-’'s])", TABLES),
    resolve: ({ weekday = '' }, { published, before }) => {
      if (
        published?.length !== 10 ||
        /^[a-z]/.test(weekday) ||
        /\b(?:the|a|an|each|every|last)\s+$/i.test(before)
      )
        return undefined;
      return addDays(published, daysUntil(weekday, published) + 7);
    },
  },
  {
    pattern: words('\\[?(?<count>{number})\\]? (?<unit>day|month|year|decade)s? (?:ago|back)', TABLES),
    resolve({ count = '', unit = '' }, { published }) {
      const number = parseNumber(count);
      if (published?.length !== 10 || number === undefined) return undefined;
      return AGO[unit.toLowerCase()]?.(published, number);
    },
  },
  {
    pattern: words(
      '(?:(?:early|earlier|late|later|the end of|the start of|the beginning of|mid|the middle of) )?(?<the>the )?(?<which>last|this past|past|previous|this|current|next|coming) (?<unit>month|year)(?<plural>s)?(?! round\\b)',
    ),
    resolve({ the, which = '', unit, plural }, { published, before }) {
      // "over the past year" is a span of twelve months, "past years" are any; "this years festival" lacks a mark.
      const isSpan = the !== undefined && /\b(?:for|over|in|during|within)\s+$/i.test(before);
      if (published === undefined || isSpan || (plural !== undefined && which.toLowerCase() !== 'this'))
        return undefined;
      const by = WHICH[which.toLowerCase().replaceAll(/\s+/g, ' ')] ?? 0;
      return unit?.toLowerCase() === 'month' ? shiftMonth(published, by) : shiftYear(published, by);
    },
  },
  {
    pattern: words(
      '(?:the )?(?:(?:end|start|beginning|middle) of the (?<unit>year|month)|(?<unit2>year)[\\s-]end)',
    ),
    resolve: ({ unit, unit2 }, { published, before }) =>
      /\bof\s+$/.test(before) ? undefined : published?.slice(0, (unit ?? unit2) === 'month' ? 7 : 4),
  },
  {
    pattern: words(
      '(?:(?:early|late|earlier|later) )?(?<which>last|this|this past|next|this coming) (?<season>{season})',
      TABLES,
    ),
    resolve({ which = '', season = '' }, { published, after }) {
      // "this fall in prices"
      if (published === undefined || /^\s+in\b/.test(after)) return undefined;
      return resolveSeason(
        season.toLowerCase(),
        which.toLowerCase().replace(/this (?:past|coming)/, 'this'),
        published,
      );
    },
  },
  {
    // "in the spring", where a verb tells which one; without one it is every spring.
    pattern: words('(?<=\\b(?:in|by|until|since) )the (?<season>{season})(?! of\\b| in\\b)', TABLES),
    resolve({ season = '' }, { published, direction }) {
      const tense = direction();
      if (published === undefined || tense === 'unknown') return undefined;
      const year = yearOf(published);
      const hasBegun = monthOf(published) >= (SEASONS[season.toLowerCase()] ?? 1);
      if (tense === 'past') return formatYear(hasBegun ? year : year - 1);
      return formatYear(hasBegun ? year + 1 : year);
    },
  },
  {
    pattern: words(
      '(?:the (?<which>next|following|same|previous)|(?<which2>that)(?: same| very)?) (?<unit>day|month|year)',
    ),
    resolve: ({ which, which2, unit }, context) => shiftPrevious(which ?? which2, unit, context),
  },
  {
    pattern: words('the (?<unit>day|month|year) (?<which>before|after)'),
    // "the day before the vote" counts from something that is no date.
    resolve: ({ which, unit }, context) =>
      /^\s+\w/.test(context.after) ? undefined : shiftPrevious(which, unit, context),
  },
  {
    pattern: words('(?<count>{number}) (?<unit>day|month|year)s? (?<which>later|earlier|before)', TABLES),
    resolve({ count = '', unit = '', which }, { previous, published, after }) {
      const number = parseNumber(count);
      // "ten days before the Hajj" counts from something that is no date.
      if (number === undefined || (which === 'before' && /^\s+\w/.test(after))) return undefined;
      if (previous === undefined) {
        // "from a year earlier": news compares with its own day.
        return which === 'later' || published?.length !== 10
          ? undefined
          : AGO[unit.toLowerCase()]?.(published, number);
      }
      const by = which === 'later' ? number : -number;
      if (unit.toLowerCase() === 'year') return shiftYear(previous, by);
      if (unit.toLowerCase() === 'month') return previous.length < 7 ? undefined : shiftMonth(previous, by);
      return previous.length < 10 ? undefined : addDays(previous, by);
    },
  },
  {
    pattern: words('the (?<date>\\d{1,2})(?:st|nd|rd|th)'),
    resolve({ date = '' }, { published, before, after }) {
      if (
        published === undefined ||
        !/\b(?:on|until|by)\s+$/i.test(before) ||
        /^\s+(?!and\b|at\b|to\b|in\b)\w/.test(after)
      )
        return undefined;
      return formatDay(yearOf(published), monthOf(published), Number(date));
    },
  },
];
