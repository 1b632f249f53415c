import { Store } from '@/data/store/database';

/** The reader's store, as the background reads and writes it. */
export const store = new Store();
