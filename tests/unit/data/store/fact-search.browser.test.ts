import { describe, expect, it } from 'vitest';
import { FactSearch } from '@/data/store/fact-search';
import { importPack } from '@/data/store/import-pack';
import { deleteTopic, setTopicOn } from '@/data/store/topics';
import { texts } from './read-cards';
import { makePack, storeWith } from './store-pack';

const WIKIDATA = ['https://www.wikidata.org/entity/Q7747'];

const one = makePack('one', {
  sources: [{ id: 's1', title: 'Article', published: '2024-05-16' }],
  entities: [
    { id: 'putin', name: 'Vladimir Putin', aliases: [{ text: 'Путин', language: 'ru' }], sameAs: WIKIDATA },
    { id: 'xi', name: 'Xi Jinping' },
  ],
  events: [{ id: 'summit', name: 'Beijing summit' }],
  facts: [
    { id: 'f1', text: 'They signed a statement.', about: ['putin', 'xi', 'summit'], contradicts: ['f2'] },
    { id: 'f2', text: 'Nothing was signed.', about: ['summit'], status: 'claimed', attribution: 'Tokyo' },
  ],
});
const two = makePack('two', {
  entities: [{ id: 'vp', name: 'V. V. Putin', sameAs: WIKIDATA }],
  facts: [
    { id: 'f1', text: 'He plays hockey.', about: ['vp'] },
    { id: 'f2', text: 'They signed a statement.', about: ['vp'] },
  ],
});

async function find(search: FactSearch, query: string): Promise<string[]> {
  return texts((await search.find(query, 10)).map(({ fact }) => fact));
}

describe('the search over all topics', () => {
  it('finds facts by their words, by the names of entities and events, and by who says them', async () => {
    const search = new FactSearch(await storeWith(one, two));
    expect(await find(search, 'hockey')).toEqual(['He plays hockey.']);
    expect(await find(search, 'Путин')).toEqual(['They signed a statement.']);
    expect(await find(search, 'Beijing statement')).toEqual(['They signed a statement.']);
    expect(await find(search, 'Tokyo')).toEqual(['Nothing was signed.']);
  });

  it('gives each fact once, with what it is about, its sources and what contradicts it', async () => {
    const search = new FactSearch(await storeWith(one, two));
    const found = await search.find('statement', 10);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      about: [{ ref: 'putin', name: 'Vladimir Putin' }, { ref: 'xi' }, { ref: 'summit', kind: 'event' }],
      words: ['statement'],
      fact: {
        asOf: '2024-05-16',
        sources: [{ title: 'Article' }, { title: 'Article of two' }],
        contradictedBy: [{ text: 'Nothing was signed.', attribution: 'Tokyo' }],
      },
    });
  });

  it('follows what the store has and what is on', async () => {
    const store = await storeWith(one);
    const search = new FactSearch(store);
    expect(await find(search, 'hockey')).toEqual([]);
    await importPack(store, two);
    expect(await find(search, 'hockey')).toEqual(['He plays hockey.']);
    await setTopicOn(store, 'two', false);
    expect(await find(search, 'hockey')).toEqual([]);
    await setTopicOn(store, 'two', true);
    await deleteTopic(store, 'two');
    expect(await find(search, 'hockey')).toEqual([]);
  });
});
