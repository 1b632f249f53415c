import type { Table } from 'dexie';
import type { Store } from './database';
import { ofTopic } from './of-topic';

/** Deletes all that a topic holds, within the caller's transaction; the topic's own row stays. */
export async function deleteContents(store: Store, topicId: string): Promise<void> {
  for (const table of store.contents) await ofTopic(table as Table<unknown, unknown>, topicId).delete();
}
