import { PACK_FORMAT, PACK_VERSION, type Pack } from '../model';
import type { OfTopic, Store } from './database';
import { ofTopic } from './of-topic';
import { inOrder, readTopicRows } from './topic-rows';

/** A topic as a pack, as it came in; undefined where there is none. */
export async function exportPack(store: Store, topicId: string): Promise<Pack | undefined> {
  return store.transaction('r', [store.topics, ...store.contents], async () => {
    const row = await store.topics.get(topicId);
    if (row === undefined) return undefined;
    const { on, position, ...topic } = row;
    const sources = inOrder(await ofTopic(store.sources, topicId).toArray());
    const { entities, events, facts } = await readTopicRows(store, topicId);
    return {
      format: PACK_FORMAT,
      version: PACK_VERSION,
      topic,
      sources: sources.map(withoutTopic),
      entities: entities.map(withoutTopic),
      events: events.map(withoutTopic),
      facts: facts.map(withoutTopic),
    };
  });
}

function withoutTopic<Row extends OfTopic>({ topicId, at, ...rest }: Row): Omit<Row, keyof OfTopic> {
  return rest;
}
