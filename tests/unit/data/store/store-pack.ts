/** Small packs for tests of the store. */
import { checkPack } from '@/data/read-pack';
import { Store } from '@/data/store/database';
import type { Entity, Event, Fact, Pack, Source } from '@/data/model';
import { importPack } from '@/data/store/import-pack';
import { onTestFinished } from 'vitest';

type Part<T extends { id: string }> = Partial<T> & { id: string };

export interface PackParts {
  topic?: Partial<Pack['topic']>;
  sources?: Part<Source>[];
  entities?: Part<Entity>[];
  events?: Part<Event>[];
  facts?: Part<Fact>[];
}

/** A valid pack; what a part leaves out is filled with what does not matter. */
export function makePack(id: string, { topic, sources, entities, events, facts }: PackParts = {}): Pack {
  const first = sources?.[0]?.id ?? 's1';
  return checkPack({
    format: 'backstory-pack',
    version: 1,
    topic: { id, title: `Topic ${id}`, language: 'en', revision: '1', ...topic },
    sources: sources ?? [{ id: 's1', title: `Article of ${id}` }],
    entities: (entities ?? [{ id: 'putin' }]).map((each) => ({ name: each.id, type: 'person', ...each })),
    events: (events ?? []).map((each) => ({ name: each.id, type: 'summit', ...each })),
    facts: (facts ?? []).map((each) => ({
      text: `Fact ${each.id}.`,
      about: ['putin'],
      source: first,
      status: 'stated',
      ...each,
    })),
  });
}

/** An empty store of its own for a test. */
export function openStore(): Store {
  const store = new Store(`test-${crypto.randomUUID()}`);
  onTestFinished(() => store.close());
  return store;
}

/** A store with these packs, imported in this order. */
export async function storeWith(...packs: Pack[]): Promise<Store> {
  const store = openStore();
  for (const pack of packs) await importPack(store, pack);
  return store;
}
