import type { Fact } from '../../model';
import { FreeIds } from '../free-ids';
import { matchFacts, type Told } from './match-facts';

/** The known facts and the found ones, whose things go by their known ids. */
export function addFacts(known: Told, found: Told): Fact[] {
  const { same, contradictions } = matchFacts(known, found);
  const facts = new Map(known.facts.map((fact) => [fact.id, fact]));
  const free = new FreeIds(facts.keys());
  const ids = new Map<string, string>();
  for (const fact of found.facts) {
    const id = same.get(fact.id) ?? free.take(fact.id);
    ids.set(fact.id, id);
    const teller = facts.get(id);
    facts.set(id, teller === undefined ? { ...fact, id } : tellAlso(teller, fact));
  }
  for (const fact of found.facts) relink(facts, fact, ids);
  for (const [one, other] of contradictions) contradict(facts, ids.get(one) ?? one, other);
  return [...facts.values()];
}

/** The found fact's sources beside the known one's, each once; and what it is about. */
function tellAlso(known: Fact, found: Fact): Fact {
  const told = new Set([known.source, ...(known.also ?? []).map(({ source }) => source)]);
  const tellers = [
    { source: found.source, ...(found.quote !== undefined && { quote: found.quote }) },
    ...(found.also ?? []),
  ];
  const also = [
    ...(known.also ?? []),
    ...tellers.filter(({ source }) => !told.has(source) && told.add(source)),
  ];
  return {
    ...known,
    about: [...new Set([...known.about, ...found.about])],
    ...(also.length > 0 && { also }),
  };
}

/** Contradictions within the found pack, by the ids that their facts have now. */
function relink(facts: Map<string, Fact>, { id, contradicts }: Fact, ids: ReadonlyMap<string, string>): void {
  for (const other of contradicts ?? []) contradict(facts, ids.get(id) ?? id, ids.get(other) ?? other);
}

/** Each knows of the other. */
function contradict(facts: Map<string, Fact>, one: string, other: string): void {
  if (one === other) return;
  for (const [id, against] of [
    [one, other],
    [other, one],
  ] as const) {
    const fact = facts.get(id);
    if (fact === undefined || !facts.has(against)) continue;
    facts.set(id, { ...fact, contradicts: [...new Set([...(fact.contradicts ?? []), against])] });
  }
}
