import type { Transaction } from 'dexie';

interface Version {
  version: number;
  /** Tables that are new or have other indexes, as Dexie writes them; null for one that is gone. */
  stores: Readonly<Record<string, string | null>>;
  /** Brings rows of the version before into this one's form. */
  upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * The database's versions, oldest first. One that readers have is never changed: a new one follows it, with an upgrade
 * where rows need one.
 */
export const VERSIONS: readonly Version[] = [
  {
    version: 1,
    stores: {
      topics: 'id, position',
      sources: '[topicId+id]',
      entities: '[topicId+id], id, *sameAs',
      events: '[topicId+id], id, *participants, place',
      facts: '[topicId+id], *about, attributedTo',
      aliases: '[topicId+thingId]',
      settings: 'name',
      blobs: 'name',
      drafts: '++id',
    },
  },
];
