import type { Pack } from '../model';
import { deleteContents } from './delete-contents';
import type { Store } from './database';
import { bumpRevision } from './revision';

export interface ImportOptions {
  /** Called as rows are written. */
  onProgress?: (done: number, total: number) => void;
}

/** Rows written at a time: enough to be fast, few enough to tell the progress. */
const BATCH = 5000;

/**
 * Stores a checked pack in one transaction: all of it, or nothing. A topic of the same id is replaced whole; whether
 * it is on stays the reader's choice.
 */
export async function importPack(
  store: Store,
  pack: Pack,
  { onProgress }: ImportOptions = {},
): Promise<void> {
  const topicId = pack.topic.id;
  const rows = rowsOf(pack);
  const total = rows.reduce((sum, [, items]) => sum + items.length, 0);
  await store.transaction('rw', [store.topics, store.settings, ...store.contents], async () => {
    const earlier = await store.topics.get(topicId);
    const position = earlier?.position ?? (await nextPosition(store));
    await deleteContents(store, topicId);
    await store.topics.put({ ...pack.topic, on: earlier?.on ?? true, position });
    let done = 0;
    for (const [table, items] of rows) {
      for (let start = 0; start < items.length; start += BATCH) {
        const batch = items.slice(start, start + BATCH);
        await store.table(table).bulkAdd(batch);
        done += batch.length;
        onProgress?.(done, total);
      }
    }
    await bumpRevision(store);
  });
}

/** Behind all others. */
async function nextPosition(store: Store): Promise<number> {
  const last = await store.topics.orderBy('position').last();
  return (last?.position ?? -1) + 1;
}

function rowsOf({ topic, sources, entities, events, facts }: Pack): [table: string, items: object[]][] {
  const topicId = topic.id;
  const things = [...entities, ...events];
  return [
    ['sources', sources.map((source, at) => ({ ...source, topicId, at }))],
    ['entities', entities.map(({ aliases, ...entity }, at) => ({ ...entity, topicId, at }))],
    ['events', events.map(({ aliases, ...event }, at) => ({ ...event, topicId, at }))],
    ['facts', facts.map((fact, at) => ({ ...fact, topicId, at }))],
    ['aliases', things.map(({ id, aliases }) => ({ topicId, thingId: id, aliases }))],
  ];
}
