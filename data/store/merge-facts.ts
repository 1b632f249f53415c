import type { CardSource } from '../model';
import type { FactRow } from './database';
import { tellersOf, type Sources } from './sources';

/** A fact over all topics, with all who tell it. */
export interface SeenFact {
  /** The row that came first, and those that say the same. */
  rows: readonly [FactRow, ...FactRow[]];
  sources: readonly CardSource[];
}

/** The same words of the same standing are one fact, whoever tells them. */
export function mergeFacts(facts: readonly FactRow[], sources: Sources): SeenFact[] {
  const groups = new Map<string, [FactRow, ...FactRow[]]>();
  for (const fact of facts) {
    const key = JSON.stringify([
      plainWords(fact.text),
      fact.status,
      plainWords(fact.attribution ?? ''),
      fact.when?.start,
      fact.when?.end,
    ]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [fact]);
    else known.push(fact);
  }
  return [...groups.values()].map((rows) => ({ rows, sources: tellersOf(rows, sources) }));
}

/** Letters and figures: case, spaces, quotation marks and the last full stop do not make another fact. */
function plainWords(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}\p{Sc}%][\p{L}\p{M}\p{N}\p{Sc}%.,-]*/gu);
  return (words ?? []).map((word) => word.replace(/[.,-]+$/, '')).join(' ');
}
