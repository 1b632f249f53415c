import type { Entity, Pack } from '../../model';
import { compareFacts, type ComparedFact } from './compare-facts';
import { contentOf } from './fact-content';
import { stateOf } from './state';
import { coreOf, isTimeOfTelling } from './statement-core';
import type { Matches } from './match-entities';

export interface FactMatches {
  /** From a found fact's id to that of the known one that says the same. */
  same: Matches;
  /** A found fact and a known one that says otherwise. */
  contradictions: readonly (readonly [found: string, known: string])[];
}

export type Told = Pick<Pack, 'facts' | 'sources' | 'events' | 'entities'>;

/** Found facts must be about things by their known ids already. */
export function matchFacts(known: Told, found: Told): FactMatches {
  const index = new FactIndex(toCompare(known));
  const same = new Map<string, string>();
  const contradictions: [string, string][] = [];
  for (const compared of toCompare(found)) {
    const { fact } = compared;
    const others: string[] = [];
    for (const candidate of index.candidates(compared)) {
      const result = compareFacts(candidate, compared);
      if (result === 'same' && !same.has(fact.id)) same.set(fact.id, candidate.fact.id);
      if (result === 'contradicts') others.push(candidate.fact.id);
    }
    if (!same.has(fact.id)) contradictions.push(...others.map((id): [string, string] => [fact.id, id]));
  }
  return { same, contradictions };
}

function toCompare({ facts, sources, events, entities }: Told): ComparedFact[] {
  const days = new Map(sources.map(({ id, published }) => [id, published]));
  const eventsById = new Map(events.map((event) => [event.id, event]));
  const words = new Map(entities.map((entity) => [entity.id, nameWords(entity)]));
  return facts.map((fact) => {
    const published = days.get(fact.source);
    const core = coreOf(fact);
    const about = fact.about.filter((id) => !eventsById.has(id));
    const state = stateOf(fact.text);
    return {
      fact,
      content: contentOf(core.text),
      entities: about,
      ...(state !== undefined && { state }),
      events: fact.about.flatMap((id) => eventsById.get(id) ?? []),
      entityNames: new Set(about.flatMap((id) => words.get(id) ?? [])),
      ...(fact.when !== undefined && !isTimeOfTelling(core) && { when: fact.when }),
      ...(published !== undefined && { published }),
    };
  });
}

const nameWords = ({ name, aliases }: Entity): string[] =>
  [name, ...aliases.map(({ text }) => text)].flatMap(
    (text) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [],
  );

/** Known facts by their words: only those that share several are compared. */
class FactIndex {
  readonly #byWord = new Map<string, ComparedFact[]>();

  constructor(facts: readonly ComparedFact[]) {
    for (const compared of facts) {
      for (const key of keysOf(compared)) {
        const known = this.#byWord.get(key);
        if (known === undefined) this.#byWord.set(key, [compared]);
        else known.push(compared);
      }
    }
  }

  /** About one thing at least that the fact is about, and with half of its words. */
  candidates(compared: ComparedFact): ComparedFact[] {
    const { fact, content } = compared;
    const counts = new Map<ComparedFact, number>();
    for (const key of keysOf(compared))
      for (const each of this.#byWord.get(key) ?? []) counts.set(each, (counts.get(each) ?? 0) + 1);
    const about = new Set(fact.about);
    return [...counts]
      .filter(
        ([each, count]) =>
          count * 2 >= Math.min(content.words.size, each.content.words.size) &&
          each.fact.about.some((id) => about.has(id)),
      )
      .map(([each]) => each);
  }
}

/** Its words; of a state, which may have but names in it, such as who is Deputy Mayor, what it is about. */
const keysOf = ({ fact, content, state }: ComparedFact): readonly string[] =>
  content.words.size === 0 || state ? [...content.words, ...fact.about] : [...content.words];
