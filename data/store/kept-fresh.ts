import type { Store } from './database';
import { readRevision } from './revision';

export interface Made<T> {
  value: T;
  /** The store's revision that it was made from. */
  revision: number;
}

/** Something that is made from the store, and anew when the store has changed; kept while its context lives. */
export class KeptFresh<T> {
  readonly #store: Store;
  readonly #make: () => Promise<Made<T>>;
  #last: Promise<Made<T>> | undefined;

  constructor(store: Store, make: () => Promise<Made<T>>) {
    this.#store = store;
    this.#make = make;
  }

  /** Of many that ask at once, the first has it made, and the others wait for the same. */
  async get(): Promise<T> {
    const last = this.#last;
    if (last !== undefined) {
      const revision = await readRevision(this.#store);
      const known = await last.catch(() => undefined);
      if (known !== undefined && known.revision >= revision) return known.value;
    }
    const next = this.#last === undefined || this.#last === last ? this.#make() : this.#last;
    this.#last = next;
    return (await next).value;
  }
}
