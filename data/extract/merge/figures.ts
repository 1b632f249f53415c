/** Figures of a statement, with what they count. */
import { mapOf } from '../../match/words/word-list';
import { stem } from './stem';

export interface Figure {
  value: number;
  /** Stem of what is counted; "money". */
  unit: string;
  /** What befell those who are counted, as far as it is told: "kill". */
  fate?: string;
}

const MULTIPLES = mapOf({
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
});
const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const MONEY = /^(?:[$£€¥]|dollars?|euros?|pounds?|yen|yuan|rubles?|roubles?|rupees?|francs?|kronor|kroner)$/;

/** One figure may count the dead, the next one the hurt. */
const FATES: readonly (readonly [RegExp, string])[] = [
  [/^(?:kill(?:s|ed|ing)?|died?|dies|dead|deaths?|drown(?:ed)?|perish(?:ed)?)$/, 'kill'],
  [/^(?:injur(?:e|es|ed|ing|ies)|wound(?:s|ed|ing)?|hurt|hospitali[sz]ed)$/, 'injure'],
  [/^(?:missing|unaccounted)$/, 'miss'],
  [/^(?:arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?)$/, 'arrest'],
  [/^(?:displaced|evacuated|homeless|fled)$/, 'displace'],
  [/^(?:rescued|saved|freed|released)$/, 'rescue'],
];

/** @param isContent whether a token says something by itself: neither grammar nor telling. */
export function figuresIn(tokens: readonly string[], isContent: (token: string) => boolean): Figure[] {
  return tokens.flatMap((token, at) => {
    const value = numberOf(token);
    // Years and days are compared as dates.
    if (value === undefined || isOfDate(value, tokens[at - 1], tokens[at + 1])) return [];
    const multiple = MULTIPLES.get(tokens[at + 1] ?? '');
    const length = multiple === undefined ? 1 : 2;
    const unit = unitOf(tokens, at, { length, isContent });
    const fate = fateAt(tokens, at);
    return unit === undefined
      ? []
      : [{ value: value * (multiple ?? 1), unit, ...(fate !== undefined && { fate }) }];
  });
}

const isOfDate = (value: number, before = '', after = ''): boolean =>
  MONTH.test(before) || MONTH.test(after) || (value >= 1900 && value < 2100);

/** What is counted stands behind the figure, else what is done with it before: "raised $60 million in August". */
function unitOf(
  tokens: readonly string[],
  at: number,
  { length, isContent }: { length: number; isContent: (token: string) => boolean },
): string | undefined {
  if (MONEY.test(tokens[at - 1] ?? '') || MONEY.test(tokens[at + length] ?? '')) return 'money';
  const counted = (token: string) => isContent(token) && !MONTH.test(token);
  const unit = tokens.slice(at + length).find(counted) ?? tokens.slice(0, at).findLast(counted);
  return unit === undefined ? undefined : stem(unit);
}

/** Words between a figure and what befell: "12 people were reported [killed]". */
const NEAR = 5;

/** The nearest behind it, up to the next figure; else the nearest before: "killed 12 people". */
function fateAt(tokens: readonly string[], at: number): string | undefined {
  const next = tokens.findIndex((token, i) => i > at && numberOf(token) !== undefined);
  const behind = tokens.slice(at + 1, next < 0 ? at + 1 + NEAR : Math.min(next, at + 1 + NEAR));
  const before = tokens.slice(Math.max(0, at - NEAR), at);
  return firstFate(before.slice(-1)) ?? firstFate(behind) ?? firstFate(before.reverse());
}

function firstFate(tokens: readonly string[]): string | undefined {
  for (const token of tokens) {
    const fate = FATES.find(([words]) => words.test(token));
    if (fate !== undefined) return fate[1];
  }
  return undefined;
}

function numberOf(token: string): number | undefined {
  if (/^\d/.test(token)) return Number(token.replace(/,(?=\d{3})/g, ''));
  const word = NUMBER_WORDS.indexOf(token);
  return word > 1 ? word : undefined;
}

/** Both say how many, and not the same; rounded ones agree. */
export function haveOtherFigures(one: readonly Figure[], other: readonly Figure[]): boolean {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  return fewer.some((figure) => {
    const counted = more.filter((each) => areOfOneKind(each, figure));
    return counted.length > 0 && !counted.some((each) => isNear(each.value, figure.value));
  });
}

/** All figures of the one that has fewer stand in the other, too, whatever they count. */
export function shareFigures(one: readonly Figure[], other: readonly Figure[]): boolean {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  return fewer.every(({ value }) => more.some((each) => isNear(each.value, value)));
}

const areOfOneKind = (one: Figure, other: Figure): boolean =>
  one.unit === other.unit && (one.fate === undefined || other.fate === undefined || one.fate === other.fate);

const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= 0.005 * Math.max(one, other);
