/**
 * Which thing a hit stands for, by what else stands on the page. Support is another name of the thing itself that is
 * beyond doubt, or a neighbour: something that a fact or an event links with it.
 */
import type { Evidence } from './evidence';
import type { Kind } from './kind-hint';
import type { Matcher } from './matcher';

/** A hit with all that it may mean. */
export interface Question {
  block: number;
  /** Indexes of aliases, one for each thing. */
  aliases: readonly number[];
  /** It counts with support only, whatever its aliases say. */
  isDoubtful: boolean;
  /** As another of that name may be called, too. */
  isOneWord: boolean;
  /** The kind of thing that the words around it speak for. */
  hint?: Kind;
  /** The office that stands before it. */
  office?: string;
}

export interface Answer {
  /** Things, as indexes: several where the page leaves it open. */
  things: number[];
  alias: number;
  /** Things that support it. */
  support: number[];
}

interface Reading {
  alias: number;
  thing: number;
  isSelf: boolean;
  neighbours: number[];
  /** Neighbours, and again those in the same block. */
  weight: number;
  /** Days between the page and an event, 0 while it lasts; for an entity 0. */
  distance: number;
}

/** An event is near from so many days before its start to so many after its end. */
const DAYS_BEFORE = 30;
const DAYS_AFTER = 90;

const MOST_SUPPORT = 3;
/** A neighbour in the same block tells more than one elsewhere on the page. */
const SAME_BLOCK_WEIGHT = 3;

/** Whether a hit means one thing and needs no support: evidence for the others. */
export function isCertain(matcher: Matcher, question: Question, evidence: Evidence): boolean {
  const { aliases, isDoubtful } = question;
  const [alias] = aliases;
  if (aliases.length !== 1 || alias === undefined || isDoubtful || matcher.aliasNeedsContext(alias))
    return false;
  return !isContested(matcher.thingOf(alias), question, evidence);
}

/** Whether a namesake may be meant, who holds no other office. */
function isContested(thing: number, { isOneWord, office }: Question, { namesakes }: Evidence): boolean {
  const offices = namesakes.get(thing);
  if (offices === undefined || !isOneWord) return false;
  return office === undefined || offices.has(office);
}

/** The thing or things that a hit stands for, or undefined where the page does not tell. */
export function answer(matcher: Matcher, question: Question, evidence: Evidence): Answer | undefined {
  const [first] = question.aliases;
  if (first === undefined) return undefined;
  if (isCertain(matcher, question, evidence))
    return { things: [matcher.thingOf(first)], alias: first, support: [] };
  const readings = question.aliases
    .map((alias) => read(matcher, alias, question.block, evidence))
    .filter((reading) => reading !== undefined)
    // What may be a word is a name where the page names the thing itself; its neighbours do not tell.
    .filter(({ isSelf }) => isSelf || !question.isDoubtful);
  const hinted = readings.filter(({ thing }) => matcher.typeOf(thing) === question.hint);
  const [best, ...others] = (hinted.length > 0 ? hinted : readings).sort(compare);
  if (best === undefined) return answerByHint(matcher, question);
  const winners = [best, ...others.filter((other) => compare(best, other) === 0)];
  return {
    things: winners.map(({ thing }) => thing),
    alias: best.alias,
    support: [...(best.isSelf ? [best.thing] : []), ...best.neighbours].slice(0, MOST_SUPPORT),
  };
}

/** "President Washington" and "in Washington" tell a person from a place, where there is one of each. */
function answerByHint(matcher: Matcher, { aliases, isDoubtful, hint }: Question): Answer | undefined {
  if (isDoubtful || hint === undefined) return undefined;
  const fitting = aliases.filter((alias) => matcher.typeOf(matcher.thingOf(alias)) === hint);
  const [alias] = fitting;
  if (alias === undefined || fitting.length > 1 || matcher.aliasNeedsContext(alias)) return undefined;
  // Of a contested name a title says nothing: both may have one.
  if (aliases.length === 1 && hint === 'person') return undefined;
  return { things: [matcher.thingOf(alias)], alias, support: [] };
}

/** One reading with its support; undefined without any, or when its event is not near. */
function read(matcher: Matcher, alias: number, block: number, evidence: Evidence): Reading | undefined {
  const thing = matcher.thingOf(alias);
  const neighbours = [...matcher.neighboursOf(thing)].filter((each) => evidence.has(each));
  const isSelf = evidence.isNamed(thing);
  if (!isSelf && neighbours.length === 0) return undefined;
  const days = matcher.daysOf(thing);
  const distance = days === undefined || evidence.day === undefined ? 0 : distanceTo(days, evidence.day);
  if (matcher.aliasNeedsContext(alias) && !isNear(distance)) return undefined;
  const close = neighbours.filter((each) => evidence.stands(each, block)).length;
  const weight = neighbours.length + close * SAME_BLOCK_WEIGHT;
  return { alias, thing, isSelf, neighbours, weight, distance: Math.abs(distance) };
}

/** Days from a page to an event that is to come, below 0 from one that is past. */
function distanceTo([start, end]: readonly [number, number], day: number): number {
  if (day < start) return start - day;
  return day > end ? end - day : 0;
}

const isNear = (distance: number): boolean => distance <= DAYS_BEFORE && distance >= -DAYS_AFTER;

/** Named itself before only its neighbours, the nearer event before the farther, then what the neighbours weigh. */
function compare(one: Reading, other: Reading): number {
  return (
    Number(other.isSelf) - Number(one.isSelf) || one.distance - other.distance || other.weight - one.weight
  );
}
