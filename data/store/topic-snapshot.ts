import type { Pack } from '../model';
import type { Store } from './database';
import { exportPack } from './export-pack';
import { importPack } from './import-pack';
import { deleteTopic } from './topics';

/** A topic as it was, enough to bring it back. */
export interface TopicSnapshot {
  pack: Pack;
  on: boolean;
  position: number;
}

/** A topic as it stands, with what the reader decided; undefined where there is none. */
export function takeSnapshot(store: Store, topicId: string): Promise<TopicSnapshot | undefined> {
  return store.transaction('r', store.tables, async () => {
    const pack = await exportPack(store, topicId);
    const row = await store.topics.get(topicId);
    return pack && row && { pack, on: row.on, position: row.position };
  });
}

/** Brings a topic back as it was, in its old place. */
export function restoreSnapshot(store: Store, { pack, on, position }: TopicSnapshot): Promise<void> {
  return store.transaction('rw', store.tables, async () => {
    await importPack(store, pack);
    await store.topics.update(pack.topic.id, { on, position });
  });
}

/** Deletes a topic; what it resolves to brings it back. */
export async function deleteWithUndo(store: Store, topicId: string): Promise<() => Promise<void>> {
  const snapshot = await store.transaction('rw', store.tables, async () => {
    const taken = await takeSnapshot(store, topicId);
    await deleteTopic(store, topicId);
    return taken;
  });
  return async () => {
    if (snapshot !== undefined) await restoreSnapshot(store, snapshot);
  };
}
