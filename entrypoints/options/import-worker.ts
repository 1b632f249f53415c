/** Reads and stores packs apart from the page, which stays quick while a large one is checked. */
import { Store } from '@/data/store/database';
import { importFile } from './import-file';

const store = new Store();

self.onmessage = ({ data: file }: MessageEvent<File>) => {
  void importFile(store, file, (message) => self.postMessage(message));
};
