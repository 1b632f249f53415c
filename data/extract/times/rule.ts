import type { Direction } from './direction';

/** What a rule may look at to give a date its value. */
export interface TimeContext {
  /** Day of publication; without one only absolute dates have a value. */
  published: string | undefined;
  /** The last date found before this one, for "the next day". */
  previous: string | undefined;
  /** The last date of this paragraph that told its year, for the days that follow it. */
  story: string | undefined;
  /** Text before and after the match, within its sentence. */
  before: string;
  after: string;
  /** Whether the sentence speaks of the past or of what is to come, at this place. */
  direction: () => Direction;
}

export interface TimeRule {
  /** Case is folded; groups are named. */
  pattern: RegExp;
  /** The value, ISO 8601 of day, month or year precision; undefined where this is no date after all. */
  resolve(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): string | undefined;
}

/** Builds a pattern of whole words; spaces in it stand for any space, `{NAME}` for a table of words. */
export function words(source: string, tables: Readonly<Record<string, string>> = {}): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_$£€-])${fill(source, tables)}(?![\\p{L}\\p{N}_])`, 'giu');
}

/** The same for what stands behind a hyphen, as the second end of a range does. */
export function wordsInRange(source: string, tables: Readonly<Record<string, string>>): RegExp {
  return new RegExp(`${fill(source, tables)}(?![\\p{L}\\p{N}_])`, 'giu');
}

const SPACE = '[\\s\\u00a0]';
/** A line break and an indent; without a bound, a page of empty lines is searched once from each of them. */
const MOST_SPACES = 12;

function fill(source: string, tables: Readonly<Record<string, string>>): string {
  const filled = source.replace(/\{(\w+)\}/g, (whole, name: string) => tables[name] ?? whole);
  return `(?:${filled.replaceAll(' ?', `${SPACE}{0,${MOST_SPACES}}`).replaceAll(' ', `${SPACE}{1,${MOST_SPACES}}`)})`;
}

/** Alternatives, the longest first. */
export const oneOf = (table: Readonly<Record<string, unknown>>): string =>
  Object.keys(table)
    .sort((one, other) => other.length - one.length)
    .join('|')
    .replaceAll("'", "['’]");
