import type { Store } from './database';

/** Deletes all that a topic holds, within the caller's transaction; the topic's own row stays. */
export async function deleteContents(store: Store, topicId: string): Promise<void> {
  for (const table of store.contents) await table.where('topicId').equals(topicId).delete();
}
