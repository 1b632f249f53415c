import { MAX_PACK_BYTES } from '@/data/model';
import { PackError, readPack } from '@/data/read-pack';
import { reasonOf } from '@/data/reason-of';
import type { Store } from '@/data/store/database';
import { importPack } from '@/data/store/import-pack';
import { takeSnapshot } from '@/data/store/topic-snapshot';
import type { ImportMessage, ImportOutcome } from './import-messages';

/** Checks a file and stores the pack in it, whole or not at all, telling how far it is. */
export async function importFile(
  store: Store,
  file: File,
  tell: (message: ImportMessage) => void,
): Promise<void> {
  tell({ kind: 'checking' });
  try {
    tell({ kind: 'stored', outcome: await checkAndStore(store, file, tell) });
  } catch (error) {
    tell({ kind: 'refused', ...describe(error) });
  }
}

async function checkAndStore(
  store: Store,
  file: File,
  tell: (message: ImportMessage) => void,
): Promise<ImportOutcome> {
  // Said before a file of any size is read into memory.
  if (file.size > MAX_PACK_BYTES) throw new PackError('', 'The file is larger than 64 MiB.');
  const pack = readPack(new Uint8Array(await file.arrayBuffer()));
  const earlier = await takeSnapshot(store, pack.topic.id);
  await importPack(store, pack, { onProgress: (done, total) => tell({ kind: 'storing', done, total }) });
  return {
    topicId: pack.topic.id,
    title: pack.topic.title,
    revision: pack.topic.revision,
    facts: pack.facts.length,
    things: pack.entities.length + pack.events.length,
    ...(earlier !== undefined && { earlier }),
  };
}

function describe(error: unknown): { path: string; reason: string } {
  if (error instanceof PackError) return { path: error.path, reason: withoutPath(error) };
  if (error instanceof Error && error.name === 'NotReadableError')
    return { path: '', reason: 'The file cannot be read; it may have been moved or changed.' };
  return { path: '', reason: reasonOf(error) };
}

/** The path is shown by itself. */
function withoutPath({ path, message }: PackError): string {
  return path === '' ? message : message.slice(`${path}: `.length);
}
