import { parsePack } from '../read-pack';
import type { Store } from './database';
import { importPack } from './import-pack';

const SETTING = 'starterTopic';

/** What was done last: by which version of Backstory, and the revision of the pack that came with it. */
interface Imported {
  version: string;
  revision: string;
}

/**
 * Imports the topic that ships, on install and when an update brings a newer one. Safe to call and to break off at any
 * time: it does nothing where it has been done, and what the reader deleted or replaced stays so.
 */
export async function ensureStarterTopic(
  store: Store,
  version: string,
  fetchPack: () => Promise<string>,
): Promise<void> {
  if ((await readImported(store))?.version === version) return;
  const pack = parsePack(await fetchPack());
  await store.transaction('rw', [store.topics, store.settings, ...store.contents], async () => {
    const imported = await readImported(store);
    const topic = await store.topics.get(pack.topic.id);
    const isAsImported = topic?.revision === imported?.revision;
    if (isAsImported && imported?.revision !== pack.topic.revision) await importPack(store, pack);
    const value: Imported = { version, revision: pack.topic.revision };
    await store.settings.put({ name: SETTING, value });
  });
}

async function readImported(store: Store): Promise<Imported | undefined> {
  return (await store.settings.get(SETTING))?.value as Imported | undefined;
}
