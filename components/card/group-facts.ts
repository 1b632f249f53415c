import type { CardFact } from '@/data/model';
import { isAfter, monthsBetween } from './dates';

type Dated = Pick<CardFact, 'asOf' | 'when' | 'isBasic'>;

export interface FactGroups {
  /** What a page of that day could have known, in the order given. */
  before: CardFact[];
  /** What came later. */
  since: CardFact[];
}

/** Tells what a page could have known from what came after it; without the page's date all is `before`. */
export function groupFacts(facts: readonly CardFact[], published: string | undefined): FactGroups {
  const isSince = (fact: CardFact) => published !== undefined && isLater(fact, published);
  return { before: facts.filter((fact) => !isSince(fact)), since: facts.filter(isSince) };
}

/**
 * Whether a fact came after a page. One told by then is not later even if it speaks of the future (a summit that was
 * announced), and one told afterwards is not later if it speaks of the time before (a book on the year 2000). That a
 * country has its capital did not come after anything.
 */
export function isLater({ asOf, when, isBasic }: Dated, published: string): boolean {
  if (isBasic === true) return false;
  if (asOf !== undefined && !isAfter(asOf, published)) return false;
  const time = when?.start ?? asOf;
  return time !== undefined && isAfter(time, published);
}

/** Roles, numbers and ties seldom outlast a year without news; what happened on a day stays true. */
export const STALE_AFTER_MONTHS = 12;

/** Whether a fact describes how things stood so long ago that they may have changed. */
export function isStale({ asOf, when, isBasic }: Dated, today: string): boolean {
  return (
    isBasic !== true &&
    asOf !== undefined &&
    when === undefined &&
    monthsBetween(asOf, today) >= STALE_AFTER_MONTHS
  );
}
