/** Whether two facts about the same things say the same, or contradict each other. */
import type { Event, Fact } from '../../model';
import { likeness, type FactContent } from './fact-content';
import { haveOtherFigures, shareFigures } from './figures';
import type { State } from './state';
import { areOfOtherTimes, areWithin, DAY, type Period } from './times-apart';

export type Comparison = 'same' | 'contradicts' | 'other';

export interface ComparedFact {
  fact: Fact;
  /** Of what it tells, without who tells it. */
  content: FactContent;
  /** What it says that somebody or something is. */
  state?: State;
  /** Ids of the entities that it is about: events are told of differently. */
  entities: readonly string[];
  /** Names of these, a word each in lower case. */
  entityNames: ReadonlySet<string>;
  /** Events that it is about, each by its id, kind and beginning. */
  events: readonly ToldEvent[];
  /** When that was of which it tells. */
  when?: Period;
  /** Of its source. */
  published?: string;
}

type ToldEvent = Pick<Event, 'id' | 'type' | 'start'>;

/** Statements of fewer words than these have too little in common by chance. */
const FEWEST_WORDS = 2;
const SAME = { contained: 0.8, shared: 0.6 };
/** What contradicts is told of in much the same words, but for the one that matters. */
const ALIKE = { contained: 0.65, shared: 0.45 };

/** A count of last month and one of today are both right. */
const ONE_COUNT = 3 * DAY;
/** What is denied is denied within days, or later by those who come to hear of it. */
const ONE_DISPUTE = 14 * DAY;

export function compareFacts(one: ComparedFact, other: ComparedFact): Comparison {
  if (!areOfTheSame(one.entities, other.entities) || areOfOtherTenses(one, other)) return 'other';
  if (isSaidAlike(one, other) && !areApart(one, other)) return 'same';
  if (areOpposed(one, other)) return 'contradicts';
  const [a, b] = [one.content, other.content];
  if (Math.min(a.words.size, b.words.size) < FEWEST_WORDS) return 'other';
  const like = likeness(a, b);
  if (like.contained < ALIKE.contained || like.shared < ALIKE.shared) return 'other';
  if (stance(a, b) !== 'agree' || isDenial(one.fact, other.fact)) return 'other';
  const isApart = areApart(one, other);
  // What people say on two days is two things that they say.
  if (isApart && [one, other].some(({ fact }) => fact.status === 'claimed')) return 'other';
  if (isApart || haveOtherFigures(a.figures, b.figures)) {
    const isOne =
      areOfOneTime(one, other, ONE_COUNT) && !nameOthers(one, other) && !areOfOtherEvents(one, other);
    return isOne ? 'contradicts' : 'other';
  }
  const isSame = like.contained >= SAME.contained && like.shared >= SAME.shared;
  return isSame && shareFigures(a.figures, b.figures) ? 'same' : 'other';
}

/** The same words, or one state told anew, such as who holds an office. */
function isSaidAlike(
  { fact: one, state: a }: ComparedFact,
  { fact: other, state: b }: ComparedFact,
): boolean {
  if (one.status !== other.status) return false;
  if (one.text.toLowerCase() === other.text.toLowerCase()) return true;
  return a !== undefined && a.whose === b?.whose && a.verb === b.verb && a.key === b.key;
}

/** What was and what is are two states. */
const areOfOtherTenses = ({ state: one }: ComparedFact, { state: other }: ComparedFact): boolean =>
  one !== undefined && other !== undefined && one.verb !== other.verb;

/** One says that it is so, the other that it is not: "resigned", "did not resign"; "won", "lost". */
function areOpposed(one: ComparedFact, other: ComparedFact): boolean {
  const [a, b] = [one.content, other.content];
  const isStance = stance(a, b) === 'oppose';
  if (!isStance && !(isDenial(one.fact, other.fact) && a.isNegated === b.isNegated)) return false;
  const like = likeness(a, b);
  const few = Math.min(a.words.size, b.words.size) < FEWEST_WORDS;
  const isOfOne = a.subject === b.subject || isDenial(one.fact, other.fact);
  const isAlike = few
    ? like.contained === 1 && a.subject === b.subject
    : like.contained >= ALIKE.contained && like.shared >= ALIKE.shared;
  if (!isOfOne || !isAlike || nameOthers(one, other)) return false;
  // A day of its own tells of another deed: opened on Monday, closed on Friday.
  return areOfOneTime(one, other, ONE_DISPUTE) && !(areApart(one, other) && a.isNegated === b.isNegated);
}

/** Whether they stand on one side, as far as words tell; "did not win" is "lost". */
function stance(one: FactContent, other: FactContent): 'agree' | 'oppose' {
  const [signOne, signOther] = [one, other].map(({ hasNot }) => (hasNot ? -1 : 1));
  for (const [pair, side] of one.stand) {
    const otherSide = other.stand.get(pair);
    if (otherSide !== undefined && signOne !== undefined && signOther !== undefined)
      return side * signOne === otherSide * signOther ? 'agree' : 'oppose';
  }
  return one.isNegated === other.isNegated ? 'agree' : 'oppose';
}

/** Confirmed by one, denied by the other. */
const isDenial = (one: Fact, other: Fact): boolean =>
  (one.status === 'denied') !== (other.status === 'denied');

/** Each names something that the other does not, and that neither is known to be about. */
function nameOthers(one: ComparedFact, other: ComparedFact): boolean {
  const [a, b] = [one, other].map(({ content, entityNames }) =>
    [...content.names].filter((name) => !entityNames.has(name)),
  );
  if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return false;
  return !a.some((name) => b.includes(name));
}

/** Two polls, two attacks: of one kind, on other days. */
const areOfOtherEvents = ({ events: one }: ComparedFact, { events: other }: ComparedFact): boolean =>
  !one.some(({ id }) => other.some((each) => each.id === id)) &&
  one.some(({ type, start }) =>
    other.some(
      (each) =>
        each.type === type &&
        start !== undefined &&
        each.start !== undefined &&
        areOfOtherTimes({ start }, { start: each.start }),
    ),
  );

const areApart = ({ when: one }: ComparedFact, { when: other }: ComparedFact): boolean =>
  one !== undefined && other !== undefined && areOfOtherTimes(one, other);

/** All that the one of fewer things is about, the other is about, too. */
function areOfTheSame(one: readonly string[], other: readonly string[]): boolean {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  return fewer.every((id) => more.includes(id));
}

/** What says no time speaks of that of its source. */
function areOfOneTime(one: ComparedFact, other: ComparedFact, most: number): boolean {
  const [a, b] = [one, other].map(({ when, published }) => when?.start ?? published);
  return areWithin(a, b, most);
}
