import { parsePack } from '../read-pack';
import type { Store } from './database';
import { importPack } from './import-pack';

/** What was done last: by which version of Backstory, and the revision of the pack that came with it. */
interface Imported {
  version: string;
  revision: string;
}

interface Shipped {
  /** Name of the setting that tells what was done with this pack. */
  setting: string;
  /** Of Backstory. */
  version: string;
  fetchPack: () => Promise<string>;
}

/**
 * Imports a topic that ships, on install and when an update brings a newer one. Safe to call and to break off at any
 * time: it does nothing where it has been done, and what the reader deleted or replaced stays so.
 */
export async function ensureShippedTopic(
  store: Store,
  { setting, version, fetchPack }: Shipped,
): Promise<void> {
  if ((await readImported(store, setting))?.version === version) return;
  const pack = parsePack(await fetchPack());
  await store.transaction('rw', [store.topics, store.settings, ...store.contents], async () => {
    const imported = await readImported(store, setting);
    const topic = await store.topics.get(pack.topic.id);
    const isAsImported = topic?.revision === imported?.revision;
    if (isAsImported && imported?.revision !== pack.topic.revision) await importPack(store, pack);
    const value: Imported = { version, revision: pack.topic.revision };
    await store.settings.put({ name: setting, value });
  });
}

async function readImported(store: Store, setting: string): Promise<Imported | undefined> {
  return (await store.settings.get(setting))?.value as Imported | undefined;
}
