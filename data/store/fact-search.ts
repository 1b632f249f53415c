/** A search over the facts of all topics that are on. */
import type { CardFact, ThingLabel } from '../model';
import { indexFacts, type FactDocument, type FactHit, type FactIndex } from '../search/fact-index';
import { findOpposed, readContradicted, toCardFact } from './contradictions';
import type { FactRow, Store } from './database';
import { KeptFresh, type Made } from './kept-fresh';
import { mergeFacts, type SeenFact } from './merge-facts';
import { ofTopic } from './of-topic';
import { readRevision } from './revision';
import { readSources, sourceKeysOf } from './sources';
import { keyOf, labelOf, TopicView, type Things } from './topic-view';
import { readTopicsOn } from './topics-on';
import { WORLD_BASICS } from './world-basics';

export interface FoundFact {
  fact: CardFact;
  /** Entities and events. */
  about: ThingLabel[];
  /** What matched, folded: in the text, or in the names of what it is about. */
  words: string[];
}

/** Finds facts by words. The index is made at the first search and kept until the store changes. */
export class FactSearch {
  readonly #store: Store;
  readonly #index: KeptFresh<FactIndex>;

  constructor(store: Store) {
    this.#store = store;
    this.#index = new KeptFresh(store, () => build(store));
  }

  /** The best facts for a query, best first. */
  async find(query: string, limit: number): Promise<FoundFact[]> {
    const index = await this.#index.get();
    return readHits(this.#store, index.search(query, limit));
  }
}

async function build(store: Store): Promise<Made<FactIndex>> {
  const { documents, revision } = await store.transaction(
    'r',
    [store.topics, store.settings, ...store.contents],
    async () => ({ revision: await readRevision(store), documents: await readDocuments(store) }),
  );
  return { value: await indexFacts(documents), revision };
}

async function readDocuments(store: Store): Promise<FactDocument[]> {
  const documents: FactDocument[] = [];
  for (const { id: topicId } of await readTopicsOn(store)) {
    const facts = await ofTopic(store.facts, topicId).toArray();
    const names = await readNames(store, topicId, facts);
    for (const fact of facts) {
      const { text, about, attribution } = fact;
      documents.push({
        key: keyOf(fact),
        text,
        isBasic: topicId === WORLD_BASICS,
        names: [
          ...about.flatMap((id) => names.get(id) ?? []),
          ...(attribution === undefined ? [] : [attribution]),
        ],
      });
    }
  }
  return documents;
}

/** The names of what a topic's facts are about, by id. */
async function readNames(
  store: Store,
  topicId: string,
  facts: readonly FactRow[],
): Promise<ReadonlyMap<string, string[]>> {
  const ids = [...new Set(facts.flatMap(({ about }) => about))];
  const keys = ids.map((id): [string, string] => [topicId, id]);
  const [entities, events, aliases] = await Promise.all([
    store.entities.bulkGet(keys),
    store.events.bulkGet(keys),
    store.aliases.bulkGet(keys),
  ]);
  return new Map(
    ids.map((id, index) => [
      id,
      [
        ...[entities[index], events[index]].flatMap((thing) => thing?.name ?? []),
        ...(aliases[index]?.aliases.map(({ text }) => text) ?? []),
      ],
    ]),
  );
}

/** Facts that were found, as cards show them; what several topics say is one. */
function readHits(store: Store, hits: readonly FactHit[]): Promise<FoundFact[]> {
  return store.transaction('r', [store.topics, ...store.contents], async () => {
    const view = await TopicView.open(store);
    const keys = hits.map(({ key }) => JSON.parse(key) as [string, string]);
    const facts = (await store.facts.bulkGet(keys)).filter((row) => row !== undefined);
    const contradicted = await readContradicted(store, facts);
    const [sources, things] = await Promise.all([
      readSources(store, [...facts, ...contradicted].flatMap(sourceKeysOf)),
      view.things(facts.flatMap(({ about }) => about)),
    ]);
    const merged = mergeFacts(facts, sources);
    const all = [...merged, ...mergeFacts(contradicted, sources)];
    const wordsOf = new Map(hits.map(({ key, words }) => [key, words]));
    return merged.map((fact) => ({
      fact: toCardFact(fact, findOpposed(fact, all)),
      about: labelsOf(fact, things),
      words: [...new Set(fact.rows.flatMap((row) => wordsOf.get(keyOf(row)) ?? []))],
    }));
  });
}

function labelsOf({ rows }: SeenFact, things: Things): ThingLabel[] {
  const about = rows.flatMap((row) =>
    row.about.flatMap((id) => things.get(keyOf({ topicId: row.topicId, id })) ?? []),
  );
  return [...new Map(about.map((thing) => [thing.ref, labelOf(thing)])).values()];
}
