import { Store } from '@/data/store/database';

/** The reader's store, as this screen reads and writes it. */
export const store = new Store();
