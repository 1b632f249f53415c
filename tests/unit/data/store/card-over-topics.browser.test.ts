import { describe, expect, it } from 'vitest';
import { readCard } from '@/data/store/card';
import { setTopicOn } from '@/data/store/topics';
import { cardOf, PAGE, texts } from './read-cards';
import { makePack, storeWith } from './store-pack';

const WIKIDATA = 'https://www.wikidata.org/entity/';

describe('over several topics, a card', () => {
  const one = makePack('one', {
    entities: [
      { id: 'russia', name: 'Russia', sameAs: [`${WIKIDATA}Q159`] },
      { id: 'putin', name: 'Vladimir Putin', sameAs: [`${WIKIDATA}Q7747`] },
    ],
    facts: [{ id: 'f1', text: 'Of the first topic.', about: ['russia', 'putin'] }],
  });
  const two = makePack('two', {
    entities: [
      { id: 'RU', name: 'Russian Federation', description: 'A country', sameAs: [`${WIKIDATA}Q159`] },
      { id: 'vp', name: 'V. Putin', sameAs: [`${WIKIDATA}Q7747`] },
      { id: 'xi' },
    ],
    facts: [
      { id: 'f1', text: 'Of the second topic.', about: ['RU', 'vp'] },
      { id: 'f2', text: 'And more.', about: ['RU', 'xi'] },
    ],
  });

  it.each(['russia', 'RU'])('is one for what is the same (asked for as %s)', async (ref) => {
    const card = await cardOf(await storeWith(one, two), ref);
    expect(card).toMatchObject({ ref: 'russia', name: 'Russia', description: 'A country' });
    expect(texts(card.facts).sort()).toEqual(['And more.', 'Of the first topic.', 'Of the second topic.']);
    expect(card.topics.map(({ title }) => title)).toEqual(['Topic one', 'Topic two']);
    expect(card.related.map(({ ref, name }) => [ref, name])).toEqual([
      ['putin', 'Vladimir Putin'],
      ['xi', 'xi'],
    ]);
  });

  it('shows nothing of a topic that is off', async () => {
    const store = await storeWith(one, two);
    await setTopicOn(store, 'one', false);
    const card = await cardOf(store, 'RU');
    expect(texts(card.facts)).toEqual(['Of the second topic.', 'And more.']);
    expect(card).toMatchObject({ ref: 'RU', name: 'Russian Federation' });
    await setTopicOn(store, 'two', false);
    expect(await readCard(store, 'RU', PAGE)).toBeUndefined();
  });

  it('joins what a third topic says to be the same', async () => {
    const three = makePack('three', {
      entities: [{ id: 'rf', sameAs: ['https://a.example/1', 'https://b.example/1'] }],
    });
    const store = await storeWith(
      makePack('a', {
        entities: [{ id: 'x', sameAs: ['https://a.example/1'] }],
        facts: [{ id: 'f', text: 'A.', about: ['x'] }],
      }),
      makePack('b', {
        entities: [{ id: 'y', sameAs: ['https://b.example/1'] }],
        facts: [{ id: 'f', text: 'B.', about: ['y'] }],
      }),
      three,
    );
    expect(texts((await cardOf(store, 'x')).facts)).toEqual(['A.', 'B.']);
    expect((await cardOf(store, 'y')).ref).toBe('x');
  });

  it('keeps apart two events of one id that began on different days', async () => {
    const summit = (start: string) =>
      makePack(start, {
        events: [{ id: 'summit', name: `Summit of ${start}`, start }],
        facts: [{ id: 'f', text: `It was ${start}.`, about: ['summit'] }],
      });
    const store = await storeWith(summit('2023'), summit('2024'));
    expect(texts((await cardOf(store, 'summit')).facts)).toEqual(['It was 2023.']);
  });

  it('tells a fact of both once, with both sources, and an article of both once', async () => {
    const told = (id: string, source: object) =>
      makePack(id, {
        sources: [{ id: 's1', ...source }],
        facts: [{ id: 'f', text: 'He met Xi.' }],
      });
    const store = await storeWith(
      told('a', { title: 'A', url: 'https://www.a.example/1?utm_source=x', published: '2024-05-16' }),
      told('b', { title: 'B', url: 'https://b.example/1', published: '2024-05-20' }),
      told('c', { title: 'A again', url: 'https://a.example/1' }),
    );
    const { facts } = await cardOf(store, 'putin');
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({ asOf: '2024-05-20', sources: [{ title: 'A' }, { title: 'B' }] });
  });

  it('does not take for one fact what somebody says and what a source states', async () => {
    const store = await storeWith(
      makePack('a', { facts: [{ id: 'f', text: 'He won.' }] }),
      makePack('b', { facts: [{ id: 'f', text: 'He won.', status: 'claimed' }] }),
    );
    expect((await cardOf(store, 'putin')).facts).toHaveLength(2);
  });
});
