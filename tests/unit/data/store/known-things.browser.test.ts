import { expect, it } from 'vitest';
import { addKnownThing, forgetKnownThing, listKnownThings, refsOfKnown } from '@/data/store/known-things';
import { setTopicOn } from '@/data/store/topics';
import { readCard } from '@/data/store/card';
import { PAGE } from './read-cards';
import { makePack, storeWith } from './store-pack';

const WIKIDATA = ['https://www.wikidata.org/entity/Q159'];
const one = makePack('one', {
  entities: [
    { id: 'russia', name: 'Russia', type: 'place', sameAs: WIKIDATA },
    { id: 'putin', name: 'Vladimir Putin' },
  ],
});
const two = makePack('two', {
  entities: [{ id: 'putin' }, { id: 'RU', name: 'Russian Federation', type: 'place', sameAs: WIKIDATA }],
});

it('is what the reader knows, once and last known last, until it is forgotten', async () => {
  const store = await storeWith(one);
  await addKnownThing(store, 'russia');
  await addKnownThing(store, 'putin');
  await addKnownThing(store, 'russia');
  expect(await listKnownThings(store)).toMatchObject([
    { ref: 'putin', name: 'Vladimir Putin' },
    { ref: 'russia', kind: 'entity', type: 'place' },
  ]);
  await forgetKnownThing(store, 'putin');
  expect([...refsOfKnown(await listKnownThings(store))]).toEqual(['russia']);
});

it('stays known by the ref that it has when the first topic is off', async () => {
  const store = await storeWith(one, two);
  await addKnownThing(store, 'RU');
  const known = refsOfKnown(await listKnownThings(store));
  expect(known).toContain('russia');
  await setTopicOn(store, 'one', false);
  const ref = (await readCard(store, 'RU', PAGE))?.ref ?? '';
  expect(ref).toBe('RU');
  expect(known).toContain(ref);
});

it('knows nothing that no topic knows, and nothing from a broken setting', async () => {
  const store = await storeWith(one);
  await addKnownThing(store, 'nobody');
  expect(await listKnownThings(store)).toEqual([]);
  await store.settings.put({ name: 'known', value: [{ ref: 7 }] });
  expect(await listKnownThings(store)).toEqual([]);
});
