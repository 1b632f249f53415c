import { describe, expect, it } from 'vitest';
import type { Pack } from '@/data/model';
import type { Store } from '@/data/store/database';
import { exportPack } from '@/data/store/export-pack';
import { importPack } from '@/data/store/import-pack';
import { readRevision } from '@/data/store/revision';
import { deleteTopic, listTopics, setTopicOn } from '@/data/store/topics';
import { makePack, openStore, storeWith } from './store-pack';

const rowsOf = async (store: Store) =>
  Promise.all(store.contents.map((table) => table.toArray() as Promise<unknown[]>));
const ids = async (store: Store) => (await listTopics(store)).map(({ id }) => id);

const RICH = makePack('rich', {
  topic: { description: 'All that a pack may hold', color: '#123456', license: 'CC0', author: 'A' },
  sources: [
    { id: 's2', publisher: 'P', url: 'https://example.com/a', published: '2024-05-16', language: 'en' },
    { id: 's1' },
  ],
  entities: [
    {
      id: 'z',
      aliases: [{ text: 'Z' }, { text: 'Ж', language: 'ru', needsContext: true, matchCase: true }],
      sameAs: ['https://www.wikidata.org/entity/Q1'],
      roles: [{ text: 'President', source: 's1', asOf: '2024' }],
    },
    { id: 'a', type: 'place', description: 'A place' },
  ],
  events: [{ id: 'e', start: '2024-05-16', end: '2024-05-17', place: 'a', participants: ['z'], aliases: [] }],
  facts: [
    { id: 'f10', about: ['z', 'e'], quote: { exact: 'x', prefix: 'p' }, when: { start: '2024' } },
    { id: 'f9', about: ['a'], status: 'claimed', attributedTo: 'z', attribution: 'Z', contradicts: ['f10'] },
    { id: 'f1', about: ['a'], also: [{ source: 's1', quote: { exact: 'y' } }] },
  ],
});

describe('an imported pack', () => {
  it('comes out as it went in, in its own order', async () => {
    const store = await storeWith(RICH);
    expect(await exportPack(store, 'rich')).toEqual(RICH);
  });

  it('is on, and counted', async () => {
    const store = await storeWith(RICH);
    expect(await listTopics(store)).toMatchObject([
      { id: 'rich', on: true, counts: { sources: 2, entities: 2, events: 1, facts: 3 } },
    ]);
  });

  it('replaces the topic of its id whole, and no other', async () => {
    const other = makePack('other', { facts: [{ id: 'f1' }] });
    const store = await storeWith(other, RICH);
    const next = makePack('rich', { topic: { revision: '2' }, facts: [{ id: 'f2' }] });
    await importPack(store, next);
    expect(await exportPack(store, 'rich')).toEqual(next);
    expect(await exportPack(store, 'other')).toEqual(other);
  });

  it('leaves the switch and the place of its topic to the reader', async () => {
    const store = await storeWith(makePack('a'), makePack('b'), makePack('c'));
    await setTopicOn(store, 'a', false);
    await importPack(store, makePack('a', { topic: { revision: '2' } }));
    expect((await listTopics(store)).map(({ id, on, revision }) => [id, on, revision])).toEqual([
      ['a', false, '2'],
      ['b', true, '1'],
      ['c', true, '1'],
    ]);
  });

  it('goes behind all others, also when one of them was deleted', async () => {
    const store = await storeWith(makePack('x'), makePack('y'), makePack('z'));
    await deleteTopic(store, 'x');
    await importPack(store, makePack('a'));
    await importPack(store, makePack('x'));
    expect(await ids(store)).toEqual(['y', 'z', 'a', 'x']);
  });

  it('makes stale what was made from the store before', async () => {
    const store = await storeWith(RICH);
    const before = await readRevision(store);
    await importPack(store, RICH);
    expect(await readRevision(store)).toBeGreaterThan(before);
  });
});

/** As a pack would come in by a fault of the checks: its last fact breaks the database's own rule. */
const BROKEN: Pack = { ...RICH, facts: [...RICH.facts, ...RICH.facts.slice(0, 1)] };

describe('an import that fails midway', () => {
  it.each([
    ['in a store that is empty', []],
    ['where another topic is', [makePack('other')]],
    ['where an earlier revision of it is', [makePack('rich', { facts: [{ id: 'old' }] })]],
  ])('changes nothing %s', async (_, packs) => {
    const store = packs.length === 0 ? openStore() : await storeWith(...packs);
    const before = [await rowsOf(store), await listTopics(store), await readRevision(store)];
    await expect(importPack(store, BROKEN)).rejects.toThrow();
    expect([await rowsOf(store), await listTopics(store), await readRevision(store)]).toEqual(before);
  });

  it('changes nothing where it is stopped between two batches', async () => {
    const store = await storeWith(makePack('other'));
    const before = await rowsOf(store);
    const stop = () => {
      throw new Error('stopped');
    };
    await expect(importPack(store, RICH, { onProgress: stop })).rejects.toThrow('stopped');
    expect(await rowsOf(store)).toEqual(before);
    expect(await ids(store)).toEqual(['other']);
  });
});

describe('a deleted topic', () => {
  it('leaves nothing behind', async () => {
    const store = await storeWith(RICH);
    await deleteTopic(store, 'rich');
    expect((await rowsOf(store)).flat()).toEqual([]);
    expect(await exportPack(store, 'rich')).toBeUndefined();
  });

  it('takes nothing of a topic whose id begins as its own', async () => {
    const longer = makePack('rich-er');
    const store = await storeWith(longer, RICH);
    await deleteTopic(store, 'rich');
    expect(await exportPack(store, 'rich-er')).toEqual(longer);
  });

  it('comes back from what was exported before', async () => {
    const store = await storeWith(RICH);
    const exported = await exportPack(store, 'rich');
    await deleteTopic(store, 'rich');
    await importPack(store, exported!);
    expect(await exportPack(store, 'rich')).toEqual(RICH);
  });
});
