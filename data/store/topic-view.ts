import type { EntityRow, EventRow, Store } from './database';

/** The topics that are on, in the order in which they came: what the reader sees is seen through them. */
export async function readTopicsOn(store: Store) {
  const topics = await store.topics.toArray();
  return topics.filter(({ on }) => on).sort((one, other) => one.position - other.position);
}

export interface SameThing {
  entities: EntityRow[];
  events: EventRow[];
}

/**
 * All rows that are one thing to the reader: the same id, or a `sameAs` in common, in any topic that is on; in the
 * order of the topics.
 */
export async function readSameThing(
  store: Store,
  ref: string,
  topicIds: readonly string[],
): Promise<SameThing> {
  const order = (row: { topicId: string }) => topicIds.indexOf(row.topicId);
  const isOn = (row: { topicId: string }) => topicIds.includes(row.topicId);
  const events = (await store.events.where('id').equals(ref).toArray()).filter(isOn);
  const entities = new Map<string, EntityRow>();
  let ids = new Set([ref]);
  let links = new Set<string>();
  // Each round adds what shares an id or a link with what is there: a few rounds at most.
  while (ids.size > 0 || links.size > 0) {
    const found = [
      ...(ids.size > 0
        ? await store.entities
            .where('id')
            .anyOf([...ids])
            .toArray()
        : []),
      ...(links.size > 0
        ? await store.entities
            .where('sameAs')
            .anyOf([...links])
            .toArray()
        : []),
    ].filter(isOn);
    ids = new Set();
    links = new Set();
    for (const row of found) {
      const key = JSON.stringify([row.topicId, row.id]);
      if (entities.has(key)) continue;
      entities.set(key, row);
      ids.add(row.id);
      for (const link of row.sameAs ?? []) links.add(link);
    }
  }
  return {
    entities: [...entities.values()].sort((one, other) => order(one) - order(other)),
    events: events.sort((one, other) => order(one) - order(other)),
  };
}
