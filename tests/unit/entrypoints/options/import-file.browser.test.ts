import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Store } from '@/data/store/database';
import { exportPack } from '@/data/store/export-pack';
import { listTopics, setTopicOn } from '@/data/store/topics';
import { importFile } from '@/entrypoints/options/import-file';
import type { ImportMessage, ImportOutcome } from '@/entrypoints/options/import-messages';
import { deleteWithUndo, restoreSnapshot } from '@/data/store/topic-snapshot';

const packOf = (topicId: string, revision: string, facts = 1) => ({
  format: 'backstory-pack',
  version: 1,
  topic: { id: topicId, title: `Topic ${topicId}`, language: 'en', revision },
  sources: [{ id: 's1', title: 'Article' }],
  entities: [{ id: 'putin', name: 'Vladimir Putin', type: 'person', aliases: [{ text: 'Putin' }] }],
  events: [],
  facts: Array.from({ length: facts }, (_, index) => ({
    id: `f${index}`,
    text: `Fact ${index}`,
    about: ['putin'],
    source: 's1',
    status: 'stated',
  })),
});

const fileOf = (content: unknown) =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], 'pack.json');

describe('importing a file', () => {
  let store: Store;
  beforeEach(() => {
    store = new Store(`test-${crypto.randomUUID()}`);
  });
  afterEach(() => store.close());

  async function importing(content: unknown): Promise<ImportMessage[]> {
    const messages: ImportMessage[] = [];
    await importFile(store, fileOf(content), (message) => messages.push(message));
    return messages;
  }
  async function imported(content: unknown): Promise<ImportOutcome> {
    const last = (await importing(content)).at(-1);
    if (last?.kind !== 'stored') throw new Error('the pack was refused');
    return last.outcome;
  }
  const titles = async () => (await listTopics(store)).map(({ id, revision, on }) => [id, revision, on]);

  it('stores a pack and tells how far it is', async () => {
    const messages = await importing(packOf('a', '1'));
    expect(messages.map(({ kind }) => kind)).toEqual([
      'checking',
      ...Array.from({ length: messages.length - 2 }, () => 'storing'),
      'stored',
    ]);
    expect(messages.findLast(({ kind }) => kind === 'storing')).toMatchObject({ done: 4, total: 4 });
    expect(await titles()).toEqual([['a', '1', true]]);
  });

  it.each([
    ['what is not JSON', 'hello', '', /not JSON/],
    ['an unknown key', { ...packOf('a', '2'), more: 1 }, 'more', /^unknown key$/],
    [
      'a source that is not there',
      { ...packOf('a', '2'), sources: [] },
      'facts[0].source',
      /^there is no source/,
    ],
    ['an empty file', '', '', /not JSON/],
  ])('refuses %s, says where, and changes nothing', async (_, content, path, reason) => {
    await imported(packOf('a', '1'));
    const last = (await importing(content)).at(-1);
    expect(last).toEqual({ kind: 'refused', path, reason: expect.stringMatching(reason) as string });
    expect(await titles()).toEqual([['a', '1', true]]);
  });

  it('refuses a file of more than 64 MiB without reading it', async () => {
    const file = fileOf('');
    Object.defineProperties(file, {
      size: { value: 64 * 1024 * 1024 + 1 },
      arrayBuffer: { value: () => Promise.reject(new Error('was read')) },
    });
    const messages: ImportMessage[] = [];
    await importFile(store, file, (message) => messages.push(message));
    expect(messages.at(-1)).toMatchObject({ kind: 'refused', reason: 'The file is larger than 64 MiB.' });
  });

  it('keeps the topic that it replaces, so that it can be brought back', async () => {
    await imported(packOf('a', '1', 3));
    await setTopicOn(store, 'a', false);
    const { earlier } = await imported(packOf('a', '2'));
    expect(earlier).toMatchObject({ on: false, pack: { topic: { revision: '1' } } });
    await restoreSnapshot(store, earlier!);
    expect(await titles()).toEqual([['a', '1', false]]);
    expect((await exportPack(store, 'a'))?.facts).toHaveLength(3);
  });

  it('brings a deleted topic back as it was and where it was', async () => {
    for (const id of ['a', 'b', 'c']) await imported(packOf(id, '1', 2));
    await setTopicOn(store, 'b', false);
    const before = await exportPack(store, 'b');
    const restore = await deleteWithUndo(store, 'b');
    expect((await titles()).map(([id]) => id)).toEqual(['a', 'c']);
    await restore();
    expect(await titles()).toEqual([
      ['a', '1', true],
      ['b', '1', false],
      ['c', '1', true],
    ]);
    expect(await exportPack(store, 'b')).toEqual(before);
  });
});
