/**
 * Which thing a hit stands for, by what else stands on the page. Support is another name of the thing itself that is
 * beyond doubt, or a neighbour: something that a fact or an event links with it.
 */
import type { Matcher } from './matcher';

/** A hit with all that it may mean. */
export interface Question {
  /** Indexes of aliases, as in `Hit`. */
  aliases: readonly number[];
  /** It counts with support only, whatever its aliases say. */
  isDoubtful: boolean;
  /** What the text itself hints at, such as a title before it. */
  hint?: string;
}

export interface Answer {
  /** Things, as indexes: several where the page leaves it open. */
  things: number[];
  alias: number;
  /** Things that support it. */
  support: number[];
}

export interface PageEvidence {
  /** Things named beyond doubt on the page. */
  certain: ReadonlySet<number>;
  /** Day of publication, in days since 1970. */
  day?: number;
}

interface Reading {
  alias: number;
  thing: number;
  isSelf: boolean;
  neighbours: number[];
  /** Days between the page and an event, 0 within it; for an entity 0. */
  distance: number;
}

const MOST_SUPPORT = 3;

/** Whether a hit means one thing and needs no support: evidence for the others. */
export function isCertain(matcher: Matcher, { aliases, isDoubtful }: Question): boolean {
  const [alias] = aliases;
  return aliases.length === 1 && alias !== undefined && !isDoubtful && !matcher.aliasNeedsContext(alias);
}

/** The thing or things that a hit stands for, or undefined where the page does not tell. */
export function answer(matcher: Matcher, question: Question, evidence: PageEvidence): Answer | undefined {
  const [first] = question.aliases;
  if (first === undefined) return undefined;
  if (isCertain(matcher, question)) return { things: [matcher.thingOf(first)], alias: first, support: [] };
  const readings = question.aliases
    .map((alias) => read(matcher, alias, evidence))
    .filter((reading) => reading !== undefined);
  const best = readings.sort((one, other) => compare(one, other))[0];
  if (best === undefined) return undefined;
  const equal = readings.filter((reading) => compare(best, reading) === 0);
  const winners = equal.length === 1 ? equal : preferHinted(matcher, equal, question.hint);
  return {
    things: [...new Set(winners.map(({ thing }) => thing))],
    alias: best.alias,
    support: [...(best.isSelf ? [best.thing] : []), ...best.neighbours].slice(0, MOST_SUPPORT),
  };
}

/** One reading with its support; undefined without any, or when its event is not near. */
function read(matcher: Matcher, alias: number, { certain, day }: PageEvidence): Reading | undefined {
  const thing = matcher.thingOf(alias);
  const neighbours = [...matcher.neighboursOf(thing)].filter((each) => certain.has(each));
  const isSelf = certain.has(thing);
  if (!isSelf && neighbours.length === 0) return undefined;
  const near = matcher.nearDays(thing);
  const distance = near === undefined || day === undefined ? 0 : distanceTo(near, day);
  if (distance === undefined && matcher.aliasNeedsContext(alias)) return undefined;
  return { alias, thing, isSelf, neighbours, distance: distance ?? 0 };
}

/** Days from the middle of an event's time; undefined outside of it. */
function distanceTo([from, until]: readonly [number, number], day: number): number | undefined {
  return day < from || day > until ? undefined : Math.abs(day - (from + until) / 2);
}

/** Named itself before only its neighbours, the nearer event before the farther, then the number of neighbours. */
function compare(one: Reading, other: Reading): number {
  return (
    Number(other.isSelf) - Number(one.isSelf) ||
    one.distance - other.distance ||
    other.neighbours.length - one.neighbours.length
  );
}

function preferHinted(matcher: Matcher, readings: Reading[], hint: string | undefined): Reading[] {
  const hinted = readings.filter(({ thing }) => matcher.describe(thing).type === hint);
  return hinted.length > 0 ? hinted : readings;
}
