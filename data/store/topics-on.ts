import type { Store, TopicRow } from './database';

/** The topics that are on, in the order in which they came: what the reader sees is seen through them. */
export async function readTopicsOn(store: Store): Promise<TopicRow[]> {
  const topics = await store.topics.orderBy('position').toArray();
  return topics.filter(({ on }) => on);
}
