import { describe, expect, it } from 'vitest';
import { findMentions } from '@/data/match/find-mentions';
import type { Matcher } from '@/data/match/matcher';
import { keepMatcher } from '@/data/store/compiled-matcher';
import type { Store } from '@/data/store/database';
import { importPack } from '@/data/store/import-pack';
import { deleteTopic, setTopicOn } from '@/data/store/topics';
import { makePack, openStore, storeWith } from './store-pack';

const people = (id: string, ...names: string[]) =>
  makePack(id, {
    entities: names.map((name) => ({ id: name.toLowerCase().replace(' ', '-'), name })),
    facts: [],
  });

const TEXT = 'Ada Lovelace met Grace Hopper, and Alan Turing wrote to Emmy Noether.';
const found = (matcher: Matcher) =>
  findMentions(matcher, { blocks: [TEXT] }).mentions.flatMap(({ refs }) => refs);
/** As a worker that has just been started. */
const foundAnew = async (store: Store) => found(await keepMatcher(store).get());

describe('the compiled matcher', () => {
  it('knows the topics that are on, and after each change what has changed', async () => {
    const store = await storeWith(people('a', 'Ada Lovelace'), people('b', 'Grace Hopper'));
    const kept = keepMatcher(store);
    expect(found(await kept.get())).toEqual(['ada-lovelace', 'grace-hopper']);
    await setTopicOn(store, 'a', false);
    expect(found(await kept.get())).toEqual(['grace-hopper']);
    await setTopicOn(store, 'a', true);
    await importPack(store, people('b', 'Alan Turing'));
    expect(found(await kept.get())).toEqual(['ada-lovelace', 'alan-turing']);
    await deleteTopic(store, 'a');
    expect(found(await kept.get())).toEqual(['alan-turing']);
  });

  it('finds nothing in an empty store', async () => {
    expect(await foundAnew(openStore())).toEqual([]);
  });

  it('stays the same while nothing changes', async () => {
    const kept = keepMatcher(await storeWith(people('a', 'Ada Lovelace')));
    expect(await kept.get()).toBe(await kept.get());
  });

  it('is read from its record, not from the tables, when the worker wakes', async () => {
    const store = await storeWith(people('a', 'Ada Lovelace'));
    await foundAnew(store);
    await store.entities.clear();
    expect(await foundAnew(store)).toEqual(['ada-lovelace']);
  });

  it('is made once for all who ask while it is made', async () => {
    const store = await storeWith(people('a', 'Ada Lovelace'));
    const kept = keepMatcher(store);
    const [first, ...others] = await Promise.all([kept.get(), kept.get(), kept.get()]);
    for (const other of others) expect(other).toBe(first);
    await setTopicOn(store, 'a', false);
    const [next, ...rest] = await Promise.all([kept.get(), kept.get(), kept.get()]);
    expect(next).not.toBe(first);
    for (const other of rest) expect(other).toBe(next);
  });

  it.each([
    ['cut off', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, bytes.length - 8)],
    ['of another format', () => new Uint8Array(64)],
    ['empty', () => new Uint8Array()],
  ])('is made anew from a record that is %s', async (_, spoil) => {
    const store = await storeWith(people('a', 'Ada Lovelace'));
    await foundAnew(store);
    const kept = (await store.blobs.toArray())[0]!;
    await store.blobs.put({ ...kept, bytes: spoil(kept.bytes) });
    expect(await foundAnew(store)).toEqual(['ada-lovelace']);
    expect((await store.blobs.toArray())[0]?.bytes).toEqual(kept.bytes);
  });

  it('does not stay behind where the store changes while it is made', async () => {
    const store = await storeWith(people('a', 'Ada Lovelace'));
    const kept = keepMatcher(store);
    const [, matcher] = await Promise.all([
      importPack(store, people('b', 'Grace Hopper')),
      kept.get(),
      importPack(store, people('c', 'Alan Turing')),
    ]);
    expect(found(matcher).length).toBeGreaterThan(0);
    const all = ['ada-lovelace', 'grace-hopper', 'alan-turing'];
    expect(found(await kept.get())).toEqual(all);
    expect(await foundAnew(store)).toEqual(all);
  });

  it('can be asked again after it has failed', async () => {
    const store = await storeWith(people('a', 'Ada Lovelace'));
    const kept = keepMatcher(store);
    store.close({ disableAutoOpen: true });
    await expect(kept.get()).rejects.toThrow();
    await store.open();
    expect(found(await kept.get())).toEqual(['ada-lovelace']);
  });
});
