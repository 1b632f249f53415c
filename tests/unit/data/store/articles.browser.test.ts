import { expect, it } from 'vitest';
import { listArticles } from '@/data/store/articles';
import { changeSettings } from '@/data/store/settings';
import { makePack, storeWith } from './store-pack';

it('lists the articles that were learned last first: of the topic learned into last, then of the others', async () => {
  const sources = ['s1', 's2'].map((id) => ({ id }));
  const store = await storeWith(...['one', 'two', 'three'].map((id) => makePack(id, { sources })));
  await changeSettings(store, { learnInto: 'two' });
  expect((await listArticles(store)).map(({ topicId, id }) => `${topicId} ${id}`)).toEqual([
    'two s2',
    'two s1',
    'one s2',
    'one s1',
    'three s2',
    'three s1',
  ]);
});
