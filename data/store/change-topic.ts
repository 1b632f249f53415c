import { PACK_FORMAT, PACK_VERSION, type Pack, type Topic } from '../model';
import type { Store } from './database';
import { exportPack } from './export-pack';
import { importPack } from './import-pack';

/**
 * Changes a topic by a pure function of what it holds, in one transaction; a topic that is not there begins empty.
 * Resolves to what it holds now. The topic's revision becomes a new one, so that no update takes the change back.
 *
 * @param today ISO 8601, the first part of the revision
 */
export function changeTopic(
  store: Store,
  topic: Omit<Topic, 'revision'>,
  { today, change }: { today: string; change: (pack: Pack) => Pack },
): Promise<Pack> {
  return store.transaction('rw', [store.topics, store.settings, ...store.contents], async () => {
    const earlier = await exportPack(store, topic.id);
    const changed = change(earlier ?? emptyPack(topic));
    const revision = nextRevision(earlier?.topic.revision, today);
    const pack = { ...changed, topic: { ...changed.topic, revision } };
    await importPack(store, pack);
    return pack;
  });
}

function emptyPack(topic: Omit<Topic, 'revision'>): Pack {
  const parts = { sources: [], entities: [], events: [], facts: [] };
  return { format: PACK_FORMAT, version: PACK_VERSION, topic: { ...topic, revision: '' }, ...parts };
}

/** "2024-05-16.1", then ".2" on the same day. */
function nextRevision(earlier: string | undefined, today: string): string {
  const count = earlier?.startsWith(`${today}.`) === true ? Number(earlier.slice(today.length + 1)) : 0;
  return `${today}.${Number.isInteger(count) ? count + 1 : 1}`;
}
