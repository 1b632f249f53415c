/** The year of a day or month that is told without one. */
import { daysBetween, formatDay, formatMonth, formatYear, monthOf, yearOf } from './calendar';
import type { TimeContext } from './rule';

/** Days within which a bare date is taken for the one just past or just ahead, whatever the tense. */
const NEAR = 45;
/** Days after which a bare date in a told story belongs to the story's year and not to the one just past. */
const STORY = 60;
/** A day so long ago would be told with its year if the next such day came soon: "the June 8 election was put off". */
const LONG_AGO = 270;
const SOON = 90;

/** By the year that the sentence or the story has named, else by the tense, else the nearest. */
export function yearOfDay(month: number, day: number, context: TimeContext): number | undefined {
  const named = namedYear(context);
  const { published } = context;
  if (named !== undefined || published === undefined) return named;
  const candidates = candidatesFor(published, (year) => formatDay(year, month, day));
  const { past, coming } = candidates;
  if (past.days < -LONG_AGO && coming.days < SOON) return coming.year;
  if (isOfSomething(context)) return isAwaited(context) || coming.days < -past.days ? coming.year : past.year;
  return nearestYear(month, candidates, context);
}

/** "the Nov. 7 election": told without a year, it is the nearest, whatever the verbs around it tell of. */
const isOfSomething = ({ before, after }: TimeContext): boolean =>
  /(?:\bthe|\b(?:its|his|her|their)|['’]s)\s+$/i.test(before) &&
  /^\s+[a-z]+/.test(after) &&
  !NO_NOUN.test(after);

const NO_NOUN =
  /^\s+(?:and|or|to|at|in|on|of|for|when|after|before|that|was|were|is|has|had|will|through|until|as|by|with)\b/;

/** "candidate in the Nov. 7 election" */
const isAwaited = ({ before, direction }: TimeContext): boolean =>
  direction() === 'coming' ||
  /\b(?:candidates?|nominees?|running|contenders?|hopefuls?)\b[^.;]*$/i.test(before);

/** A month's middle stands for it when the nearest year is looked for. */
export function monthWithoutYear(month: number, context: TimeContext): string | undefined {
  const { published } = context;
  const named = namedYear(context);
  if (named !== undefined || published === undefined)
    return named === undefined ? undefined : formatMonth(named, month);
  if (monthOf(published) === month) return published.slice(0, 7);
  const candidates = candidatesFor(published, (year) => `${formatMonth(year, month)}-15`);
  return formatMonth(nearestYear(month, candidates, context), month);
}

interface Candidate {
  year: number;
  /** From publication; negative before it. */
  days: number;
}

/** The last such day until publication, and the first after it. */
function candidatesFor(published: string, inYear: (year: number) => string | undefined) {
  const days = (year: number) => daysBetween(published, inYear(year) ?? `${formatYear(year)}-02-28`);
  const own = yearOf(published);
  const last = days(own) <= 0 ? own : own - 1;
  return {
    past: { year: last, days: days(last) },
    coming: { year: last + 1, days: days(last + 1) },
  };
}

function nearestYear(
  month: number,
  { past, coming }: { past: Candidate; coming: Candidate },
  context: TimeContext,
): number {
  const tense = context.direction();
  if (tense === 'coming') return past.days > -STORY && coming.days > STORY ? past.year : coming.year;
  if (tense === 'unknown' && coming.days <= NEAR) return coming.year;
  const isRecent = past.days >= -(tense === 'past' ? STORY : NEAR);
  return isRecent ? past.year : (yearOfStory(month, context) ?? past.year);
}

const YEAR = String.raw`\b((?:1[0-9]|20)\d\d)(?![\w-])`;
/** "In 2013 he was called up on July 6": a year that opens the sentence holds for it. */
const OPENING_YEAR = new RegExp(
  String.raw`^\W*(?:(?:In|By|During|On|Since|After|Early|Late)\b[^.;]{0,20}?\s)?${YEAR}`,
  's',
);
/** "from 3 March 1999 to 5 May": with nothing between that tells of something else. */
const JUST_NAMED = new RegExp(
  String.raw`.*${YEAR}(?:\s+(?:and|to|until|till|or|but|on|in|from|through)|[,\s–—-])*$`,
  's',
);

function namedYear({ before, published, direction }: TimeContext): number | undefined {
  const found = OPENING_YEAR.exec(before) ?? JUST_NAMED.exec(before);
  if (found?.[1] === undefined || direction() === 'coming') return undefined;
  const year = Number(found[1]);
  return published !== undefined && year > yearOf(published) ? undefined : year;
}

/** The year that the story has come to, where the date told last in the paragraph was a day or month long ago. */
function yearOfStory(month: number, { published, story }: TimeContext): number | undefined {
  // A bare year as often is only compared with: "twice as many as in 2017".
  if (story === undefined || story.length === 4 || published === undefined) return undefined;
  const year = yearOf(story) + (month < monthOf(story) ? 1 : 0);
  return year < yearOf(published) ? year : undefined;
}
