import type { Topic } from '../model';
import { deleteContents } from './delete-contents';
import type { Store } from './database';
import { ofTopic } from './of-topic';
import { bumpRevision } from './revision';

/** A topic as lists show it. */
export interface TopicSummary extends Topic {
  on: boolean;
  counts: { sources: number; entities: number; events: number; facts: number };
}

/** All topics in the order in which they came. Fit for a live query. */
export async function listTopics(store: Store): Promise<TopicSummary[]> {
  const topics = await store.topics.orderBy('position').toArray();
  return Promise.all(
    topics.map(async (topic) => {
      const count = (table: 'sources' | 'entities' | 'events' | 'facts') =>
        ofTopic(store.table(table), topic.id).count();
      const [sources, entities, events, facts] = await Promise.all([
        count('sources'),
        count('entities'),
        count('events'),
        count('facts'),
      ]);
      return { ...topic, counts: { sources, entities, events, facts } };
    }),
  );
}

/** Switches a topic on or off: what is off is neither highlighted, nor shown on cards, nor found. */
export async function setTopicOn(store: Store, topicId: string, on: boolean): Promise<void> {
  await store.transaction('rw', [store.topics, store.settings], async () => {
    await store.topics.update(topicId, { on });
    await bumpRevision(store);
  });
}

/** Deletes a topic and all that it holds; `exportPack` before it makes that undoable. */
export async function deleteTopic(store: Store, topicId: string): Promise<void> {
  await store.transaction('rw', [store.topics, store.settings, ...store.contents], async () => {
    await deleteContents(store, topicId);
    await store.topics.delete(topicId);
    await bumpRevision(store);
  });
}
