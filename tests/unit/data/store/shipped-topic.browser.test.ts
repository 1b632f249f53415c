import { describe, expect, it } from 'vitest';
import type { Store } from '@/data/store/database';
import { importPack } from '@/data/store/import-pack';
import { ensureShippedTopic } from '@/data/store/shipped-topic';
import { deleteTopic, listTopics } from '@/data/store/topics';
import { makePack, openStore } from './store-pack';

const pack = (revision: string) => makePack('starter', { topic: { revision } });
const ensureWith = (store: Store, version: string, fetchPack: () => Promise<string>) =>
  ensureShippedTopic(store, { setting: 'starterTopic', version, fetchPack });
const ensure = (store: Store, version: string, revision: string) =>
  ensureWith(store, version, () => Promise.resolve(JSON.stringify(pack(revision))));
const revisions = async (store: Store) => (await listTopics(store)).map(({ revision }) => revision);

describe('a topic that ships', () => {
  it('comes at the first start, and is not read again at the next', async () => {
    const store = openStore();
    await ensure(store, '1.0', 'a');
    await ensureWith(store, '1.0', () => Promise.reject(new Error('was read again')));
    expect(await revisions(store)).toEqual(['a']);
  });

  it('comes once when it is asked for by several at once', async () => {
    const store = openStore();
    await Promise.all([ensure(store, '1.0', 'a'), ensure(store, '1.0', 'a')]);
    expect(await revisions(store)).toEqual(['a']);
  });

  it('comes after all where the first attempt broke off', async () => {
    const store = openStore();
    const broken = () => Promise.resolve('{');
    await expect(ensureWith(store, '1.0', broken)).rejects.toThrow();
    await ensure(store, '1.0', 'a');
    expect(await revisions(store)).toEqual(['a']);
  });

  it('is brought up to date by a newer version', async () => {
    const store = openStore();
    await ensure(store, '1.0', 'a');
    await ensure(store, '1.1', 'b');
    expect(await revisions(store)).toEqual(['b']);
  });

  it('stays deleted once the reader has deleted it', async () => {
    const store = openStore();
    await ensure(store, '1.0', 'a');
    await deleteTopic(store, 'starter');
    await ensure(store, '1.1', 'b');
    await ensure(store, '1.2', 'c');
    expect(await revisions(store)).toEqual([]);
  });

  it('stays what the reader put in its place', async () => {
    const store = openStore();
    await ensure(store, '1.0', 'a');
    await importPack(store, pack('own'));
    await ensure(store, '1.1', 'b');
    expect(await revisions(store)).toEqual(['own']);
  });
});
