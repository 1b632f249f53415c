import type { Pack } from '@/data/model';

/** Saves a pack as a file, named after its topic. */
export function downloadPack(pack: Pack): void {
  const blob = new Blob([JSON.stringify(pack, undefined, 2), '\n'], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = packFileName(pack.topic.id);
  link.click();
  // The browser has taken the file by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}

/** An id as a file name that every system takes. */
export function packFileName(topicId: string): string {
  const safe = topicId
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return `${safe === '' ? 'topic' : safe}.json`;
}
