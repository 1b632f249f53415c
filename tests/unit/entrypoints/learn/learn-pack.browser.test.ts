import { describe, expect, it } from 'vitest';
import type { Pack } from '@/data/model';
import { listArticles } from '@/data/store/articles';
import type { Store } from '@/data/store/database';
import {
  addDraft,
  addFileDrafts,
  failDraft,
  listFileDrafts,
  nextQuietDraft,
  removeDraft,
} from '@/data/store/drafts';
import { exportPack } from '@/data/store/export-pack';
import { forgetArticle } from '@/entrypoints/learn/forget-article';
import { learnPack } from '@/entrypoints/learn/learn-pack';
import { makePack, openStore, storeWith } from '../../data/store/store-pack';

/** What an article tells of two people. */
const article = (title = 'Keller opens a harbour'): Pack =>
  makePack('found', {
    sources: [{ id: 'found', title, url: `https://news.test/${title.length}` }],
    entities: [
      { id: 'maria-keller', name: 'Maria Keller' },
      { id: 'per-hansen', name: 'Per Hansen' },
    ],
    facts: [
      { id: 'opened', text: 'Maria Keller opened a harbour in Stavanger in May.', about: ['maria-keller'] },
      { id: 'waste', text: 'Per Hansen called the harbour a waste of money.', about: ['per-hansen'] },
    ],
  });

const hansenResigns = (): Pack =>
  makePack('other', {
    sources: [{ id: 'other', title: 'Hansen resigns' }],
    entities: [{ id: 'per-hansen', name: 'Per Hansen' }],
    facts: [{ id: 'resigned', text: 'Per Hansen resigned from parliament in June.', about: ['per-hansen'] }],
  });

async function learn(
  store: Store,
  pack: Pack,
  topic: { id: string } | { title: string },
  merged: string[] = [],
) {
  const draft = await addDraft(store, { text: 'An article.' }, { quiet: false });
  return learnPack(store, { pack, topic, draft, merged: new Set(merged) });
}

const factsOf = async (store: Store, topic: string) =>
  (await exportPack(store, topic))?.facts.map(({ text }) => text);

describe('learning an article', () => {
  it('makes a topic of the title that the reader gave, and lists the article', async () => {
    const store = openStore();
    const { title, added } = await learn(store, article(), { title: 'Harbours of Norway' });
    expect([title, added]).toEqual(['Harbours of Norway', 2]);
    expect(await factsOf(store, 'harbours-of-norway')).toHaveLength(2);
    expect((await listArticles(store)).map((each) => [each.title, each.topic.title])).toEqual([
      ['Keller opens a harbour', 'Harbours of Norway'],
    ]);
    expect(await store.drafts.count()).toBe(0);
  });

  it('adds to a topic that is there, and takes it back with the draft', async () => {
    const store = await storeWith(
      makePack('norway', { entities: [{ id: 'king' }], facts: [{ id: 'f', about: ['king'] }] }),
    );
    const before = await exportPack(store, 'norway');
    const { undo } = await learn(store, article(), { id: 'norway' });
    expect(await factsOf(store, 'norway')).toHaveLength(3);
    await undo();
    expect(await exportPack(store, 'norway')).toEqual(before);
    expect(await store.drafts.count()).toBe(1);
  });

  it('gives a topic that it has changed a revision of its own', async () => {
    const store = await storeWith(makePack('norway'));
    await learn(store, article(), { id: 'norway' });
    const first = (await exportPack(store, 'norway'))?.topic.revision;
    await learn(store, article('Another article'), { id: 'norway' });
    const second = (await exportPack(store, 'norway'))?.topic.revision;
    expect(new Set(['1', first, second]).size).toBe(3);
  });

  it('recognises what the topic knows, and gives it a second source', async () => {
    const store = openStore();
    await learn(store, article(), { title: 'T' });
    const { added, known } = await learn(store, article('The same elsewhere'), { title: 'T' });
    expect([added, known]).toEqual([0, 2]);
    const pack = await exportPack(store, 't');
    expect(pack?.entities).toHaveLength(2);
    expect(pack?.facts.map(({ also = [] }) => also.length)).toEqual([1, 1]);
  });

  it('lets two things be one that the reader said to be one, whatever they are called', async () => {
    const store = await storeWith(
      makePack('norway', {
        entities: [{ id: 'premier', name: 'The premier' }],
        facts: [{ id: 'f', about: ['premier'] }],
      }),
    );
    const pack = article();
    pack.entities[0] = { ...pack.entities[0]!, id: 'premier' };
    pack.facts[0] = { ...pack.facts[0]!, about: ['premier'] };
    await learn(store, pack, { id: 'norway' }, ['premier']);
    const merged = await exportPack(store, 'norway');
    expect(merged?.entities.map(({ id }) => id)).toEqual(['premier', 'per-hansen']);
    expect(merged?.entities[0]?.aliases.map(({ text }) => text)).toContain('Maria Keller');
  });

  it('knows a page by its address, by whatever way the reader came to it', async () => {
    const store = openStore();
    await learn(store, article(), { title: 'T' });
    const again = article();
    again.sources[0] = {
      ...again.sources[0]!,
      id: 'other',
      url: `${again.sources[0]!.url!}?utm_source=mail`,
    };
    const outcome = await learn(store, again, { title: 'T' });
    expect(outcome).toMatchObject({ added: 0, known: 2 });
    expect(outcome.article).toBeUndefined();
    expect(await listArticles(store)).toHaveLength(1);
  });

  it('is undone alone where another was learned after it', async () => {
    const store = openStore();
    const { undo } = await learn(store, article(), { title: 'T' });
    await learn(store, hansenResigns(), { title: 'T' });
    await undo();
    expect(await factsOf(store, 't')).toEqual(['Per Hansen resigned from parliament in June.']);
  });

  it('keeps nothing where the store refuses a part of it', async () => {
    const store = openStore();
    const pack = article();
    pack.facts[1] = { ...pack.facts[1]!, id: undefined as unknown as string };
    await expect(learn(store, pack, { title: 'T' })).rejects.toThrow();
    expect(await store.topics.count()).toBe(0);
    expect(await store.facts.count()).toBe(0);
    expect(await store.drafts.count()).toBe(1);
  });
});

describe('a draft', () => {
  it('that the reader discarded meanwhile is not learned, and nothing of it is kept', async () => {
    const store = openStore();
    const draft = await addDraft(store, { text: 'An article.' }, { quiet: true });
    await removeDraft(store, draft);
    const learning = { pack: article(), topic: { title: 'T' }, draft, merged: new Set<string>() };
    await expect(learnPack(store, learning)).rejects.toThrow('discarded in the meantime');
    expect([await store.topics.count(), await store.facts.count()]).toEqual([0, 0]);
  });

  it('of one of many files stays as its report, without its text, and waits no more', async () => {
    const store = openStore();
    await addFileDrafts(store, [
      { name: 'a.txt', content: new Blob(['An article.']), topic: { title: 'T' } },
      { name: 'b.txt', content: new Blob(['Another.']), topic: { title: 'T' } },
    ]);
    const [first, second] = await listFileDrafts(store);
    await learnPack(store, { pack: article(), topic: { title: 'T' }, draft: first!.id, merged: new Set() });
    await failDraft(store, second!.id, 'There is no text in it.');
    expect(await nextQuietDraft(store)).toBeUndefined();
    expect(await listFileDrafts(store)).toMatchObject([
      { file: { name: 'a.txt', topic: { title: 'T' } }, report: { title: 'T', added: 2, known: 0 } },
      { file: { name: 'b.txt', topic: { title: 'T' } }, failure: 'There is no text in it.' },
    ]);
    expect((await store.drafts.toArray()).map(({ file }) => file?.content)).toEqual([undefined, undefined]);
  });
});

describe('forgetting an article', () => {
  it('takes what it alone told, and brings it back', async () => {
    const store = openStore();
    await learn(store, article(), { title: 'T' });
    await learn(store, hansenResigns(), { title: 'T' });
    const before = await exportPack(store, 't');
    const keller = (await listArticles(store)).find(({ title }) => title === 'Keller opens a harbour')!;
    const restore = await forgetArticle(store, keller);
    expect(await factsOf(store, 't')).toEqual(['Per Hansen resigned from parliament in June.']);
    expect((await exportPack(store, 't'))?.entities.map(({ id }) => id)).toEqual(['per-hansen']);
    await restore();
    expect(await exportPack(store, 't')).toEqual(before);
  });

  it('of two that tell the same leaves it to the other, with its quote', async () => {
    const store = openStore();
    await learn(store, article(), { title: 'T' });
    const { article: second } = await learn(store, article('The same elsewhere'), { title: 'T' });
    const [first] = (await listArticles(store)).filter(({ id }) => id !== second!.id);
    await forgetArticle(store, first!);
    const pack = await exportPack(store, 't');
    expect(pack?.facts.map(({ source, also }) => [source, also])).toEqual([
      [second!.id, undefined],
      [second!.id, undefined],
    ]);
    await forgetArticle(store, second!);
    expect(await exportPack(store, 't')).toMatchObject({ entities: [], facts: [], sources: [] });
  });

  it('cannot be taken back over what was learned since, and says so', async () => {
    const store = openStore();
    const { article: learned } = await learn(store, article(), { title: 'T' });
    const restore = await forgetArticle(store, learned!);
    await learn(store, hansenResigns(), { title: 'T' });
    await expect(restore()).rejects.toThrow('changed since then');
    expect(await factsOf(store, 't')).toEqual(['Per Hansen resigned from parliament in June.']);
  });
});
