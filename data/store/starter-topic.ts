import { parsePack } from '../read-pack';
import type { Store } from './database';
import { importPack } from './import-pack';

const SETTING = 'starterRevision';

/**
 * Imports the topic that ships, on install and when an update brings a newer one. Safe to call at any time: it does
 * nothing where it has been done, and what the reader deleted stays deleted.
 */
export async function ensureStarterTopic(
  store: Store,
  version: string,
  fetchPack: () => Promise<string>,
): Promise<void> {
  const imported = (await store.settings.get(SETTING))?.value;
  if (imported === version) return;
  const pack = parsePack(await fetchPack());
  const isDeleted = imported !== undefined && (await store.topics.get(pack.topic.id)) === undefined;
  if (!isDeleted) await importPack(store, pack);
  await store.settings.put({ name: SETTING, value: version });
}
