import type { Store } from './database';

const REVISION = 'revision';

/** A number that grows with every write of what can be mentioned; what was compiled from an older one is stale. */
export async function readRevision(store: Store): Promise<number> {
  const row = await store.settings.get(REVISION);
  return typeof row?.value === 'number' ? row.value : 0;
}

/** Within the transaction of the write itself. */
export async function bumpRevision(store: Store): Promise<void> {
  await store.settings.put({ name: REVISION, value: (await readRevision(store)) + 1 });
}
