import { join } from 'node:path';
import { makePack } from './make-pack';
import { readOverlay } from './overlay-file';
import { printPack } from './print-pack';

const DATA = join(import.meta.dirname, '..');

/** The starter topic as a file: what is found in its article, with what the overlay adds. */
export const makeStarterTopic = (): string =>
  printPack(
    makePack([{ file: join(DATA, 'articles/beijing-summit-2024.txt') }], {
      overlay: readOverlay(join(DATA, 'packs/beijing-summit-2024.overlay.json')),
    }),
  );
