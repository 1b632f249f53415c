import { PACK_FORMAT, PACK_VERSION, type Pack } from '../model';
import type { Store } from './database';

/** A topic as a pack, as it came in; undefined where there is none. */
export async function exportPack(store: Store, topicId: string): Promise<Pack | undefined> {
  return store.transaction('r', [store.topics, ...store.contents], async () => {
    const row = await store.topics.get(topicId);
    if (row === undefined) return undefined;
    const { on, position, ...topic } = row;
    const [sources, entities, events, facts, aliases] = await Promise.all([
      store.sources.where({ topicId }).toArray(),
      store.entities.where({ topicId }).toArray(),
      store.events.where({ topicId }).toArray(),
      store.facts.where({ topicId }).toArray(),
      store.aliases.where({ topicId }).toArray(),
    ]);
    const aliasesOf = new Map(aliases.map((each) => [each.thingId, each.aliases]));
    const withAliases = <T extends { id: string; topicId: string }>(rows: T[]) =>
      rows.map((each) => ({ ...withoutTopic(each), aliases: aliasesOf.get(each.id) ?? [] }));
    return {
      format: PACK_FORMAT,
      version: PACK_VERSION,
      topic,
      sources: sources.map(withoutTopic),
      entities: withAliases(entities),
      events: withAliases(events),
      facts: facts.map(withoutTopic),
    };
  });
}

function withoutTopic<T extends { topicId: string }>({ topicId, ...rest }: T): Omit<T, 'topicId'> {
  return rest;
}
