import type { Store } from '@/data/store/database';
import { restoreSnapshot, type TopicSnapshot } from '@/data/store/topic-snapshot';
import { deleteTopic } from '@/data/store/topics';

interface Change {
  topicId: string;
  /** The topic as it was; undefined where it was not there. */
  before: TopicSnapshot | undefined;
  /** Its revision after the change. */
  revision: string;
}

/** Whether a topic is still as a change left it: else to bring back what was would take away what came since. */
export async function isUnchanged(store: Store, { topicId, revision }: Change): Promise<boolean> {
  return (await store.topics.get(topicId))?.revision === revision;
}

/** Brings a topic back as it was; within a transaction. */
export async function takeBack(store: Store, { topicId, before }: Change): Promise<void> {
  if (before === undefined) await deleteTopic(store, topicId);
  else await restoreSnapshot(store, before);
}

/** For the reader, where a change cannot be taken back. */
export const CHANGED_SINCE =
  'The topic was changed since then. Forget the article, or learn it again, to have it as you want.';
