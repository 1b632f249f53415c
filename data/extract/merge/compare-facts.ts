/** Whether two facts about the same things say the same, or contradict each other. */
import type { Fact } from '../../model';
import { likeness, type FactContent } from './fact-content';

export type Comparison = 'same' | 'contradicts' | 'other';

export interface ComparedFact {
  fact: Fact;
  content: FactContent;
  /** Ids of the entities that it is about: events are told of differently. */
  entities: readonly string[];
  /** Of its source. */
  published?: string;
}

/** Statements of fewer words than these have too little in common by chance. */
const FEWEST_WORDS = 2;
const SAME = { contained: 0.8, shared: 0.6 };
/** What contradicts is told of in much the same words, but for the one that matters. */
const ALIKE = { contained: 0.65, shared: 0.45 };

export function compareFacts(one: ComparedFact, other: ComparedFact): Comparison {
  if (!areOfTheSame(one.entities, other.entities)) return 'other';
  const [a, b] = [one.content, other.content];
  if (isSaidAlike(one.fact, other.fact)) return 'same';
  if (Math.min(a.words.size, b.words.size) < FEWEST_WORDS) return 'other';
  const like = likeness(a, b);
  if (like.contained < ALIKE.contained || like.shared < ALIKE.shared) return 'other';
  const differ = haveOtherFigures(a, b) || a.isNegated !== b.isNegated || isDenial(one.fact, other.fact);
  const isApart = haveOtherDays(one.fact, other.fact);
  // What people say on two days is two things that they say.
  if (isApart && [one, other].some(({ fact }) => fact.status === 'claimed')) return 'other';
  if (differ || isApart) return areOfOneTime(one, other) ? 'contradicts' : 'other';
  return like.contained >= SAME.contained && like.shared >= SAME.shared ? 'same' : 'other';
}

/** What is so, such as who holds an office, is told anew in each article. */
function isSaidAlike(one: Fact, other: Fact): boolean {
  const isState = /\s(?:is|are|has|have)\s/.test(one.text);
  return isState && one.status === other.status && one.text.toLowerCase() === other.text.toLowerCase();
}

/** Of one unit, another number; rounded ones agree. */
function haveOtherFigures(one: FactContent, other: FactContent): boolean {
  const [fewer, more] = one.figures.length <= other.figures.length ? [one, other] : [other, one];
  return fewer.figures.some(({ value, unit }) => {
    const counted = more.figures.filter((figure) => figure.unit === unit);
    return counted.length > 0 && !counted.some((figure) => isNear(figure.value, value));
  });
}

const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= 0.005 * Math.max(one, other);

/** Confirmed by one, denied by the other. */
const isDenial = (one: Fact, other: Fact): boolean =>
  (one.status === 'denied') !== (other.status === 'denied');

/** Two days, or two months, as far as both are precise. */
function haveOtherDays({ when: one }: Fact, { when: other }: Fact): boolean {
  if (one === undefined || other === undefined) return false;
  const precision = Math.min(one.start.length, other.start.length);
  const overlap = one.start <= (other.end ?? other.start) && other.start <= (one.end ?? one.start);
  return !overlap && one.start.slice(0, precision) !== other.start.slice(0, precision);
}

/** All that the one of fewer things is about, the other is about, too. */
function areOfTheSame(one: readonly string[], other: readonly string[]): boolean {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  return fewer.every((id) => more.includes(id));
}

const DAY = 24 * 60 * 60 * 1000;
/** A count of last month and one of today are both right. */
const ONE_TIME = 3 * DAY;

/** What says no time speaks of that of its source. */
function areOfOneTime(one: ComparedFact, other: ComparedFact): boolean {
  const [a, b] = [one, other].map(({ fact, published }) => fact.when?.start ?? published);
  if (a === undefined || b === undefined) return true;
  return Math.abs(Date.parse(a) - Date.parse(b)) <= ONE_TIME;
}
