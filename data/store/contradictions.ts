/** Facts that say otherwise than each other, shown as pairs. */
import type { CardFact } from '../model';
import type { FactRow, Store } from './database';
import type { SeenFact } from './merge-facts';
import { newestOf, type SourceKey } from './sources';
import { keyOf } from './topic-view';
import { isBasic } from './world-basics';

/** The facts that these contradict and that are not among them: such a one may be about other things. */
export async function readContradicted(store: Store, facts: readonly FactRow[]): Promise<FactRow[]> {
  const known = new Set(facts.map(keyOf));
  const keys = facts.flatMap(({ topicId, contradicts = [] }) =>
    contradicts.map((id): SourceKey => [topicId, id]).filter(([, id]) => !known.has(keyOf({ topicId, id }))),
  );
  return (await store.facts.bulkGet(keys)).filter((row) => row !== undefined);
}

/** Those of `others` that say otherwise, on whichever side it was noted. */
export function findOpposed(fact: SeenFact, others: readonly SeenFact[]): SeenFact[] {
  return others.filter(
    (other) => other !== fact && fact.rows.some((one) => other.rows.some((row) => areOpposed(one, row))),
  );
}

function areOpposed(one: FactRow, other: FactRow): boolean {
  return (
    one.topicId === other.topicId &&
    ((one.contradicts?.includes(other.id) ?? false) || (other.contradicts?.includes(one.id) ?? false))
  );
}

export interface Pairs {
  /** Those that are shown by themselves. */
  facts: SeenFact[];
  /** What is shown under each as saying otherwise. */
  opposed: ReadonlyMap<SeenFact, readonly SeenFact[]>;
}

/**
 * Puts facts that contradict each other together, each pair once, under the one that comes first. What came after the
 * page is never shown under what the page could have known: it stands by itself, with the older one under it.
 */
export function pairUp(
  ranked: readonly SeenFact[],
  others: readonly SeenFact[],
  published: string | undefined,
): Pairs {
  const opposed = new Map<SeenFact, readonly SeenFact[]>();
  const shown = new Set<SeenFact>();
  const isLater = (fact: SeenFact) => cameLater(newestOf(fact.sources), published);
  for (const fact of ranked) {
    if (shown.has(fact)) continue;
    const under = findOpposed(fact, others).filter((other) => isLater(fact) || !isLater(other));
    opposed.set(fact, under);
    for (const other of under) if (isLater(fact) === isLater(other)) shown.add(other);
  }
  return { facts: ranked.filter((fact) => opposed.has(fact)), opposed };
}

/** As far as both dates are precise. */
function cameLater(date: string | undefined, published: string | undefined): boolean {
  if (date === undefined || published === undefined) return false;
  const precision = Math.min(date.length, published.length);
  return date.slice(0, precision) > published.slice(0, precision);
}

export function toCardFact(fact: SeenFact, opposed: readonly SeenFact[]): CardFact {
  const {
    rows: [row],
    sources,
  } = fact;
  const asOf = newestOf(sources);
  return {
    key: keyOf(row),
    text: row.text,
    status: row.status,
    ...(row.attribution !== undefined && { attribution: row.attribution }),
    ...(row.when !== undefined && { when: row.when }),
    ...(asOf !== undefined && { asOf }),
    sources: [...sources],
    contradictedBy: opposed.map(({ rows: [other], sources: [source = {}] }) => ({
      text: other.text,
      source,
      status: other.status,
      ...(other.attribution !== undefined && { attribution: other.attribution }),
    })),
    ...(isBasic(fact) && { isBasic: true }),
  };
}
