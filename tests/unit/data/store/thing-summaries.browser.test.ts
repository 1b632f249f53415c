import { describe, expect, it } from 'vitest';
import { readSummaries } from '@/data/store/thing-summaries';
import { setTopicOn } from '@/data/store/topics';
import { makePack, storeWith } from './store-pack';

const RUSSIA = 'https://www.wikidata.org/entity/Q159';

describe('of many things, a line says', () => {
  const one = makePack('one', {
    sources: [
      { id: 's1', published: '2023-01-01' },
      { id: 's2', published: '2024-01-01' },
    ],
    entities: [
      { id: 'russia', sameAs: [RUSSIA] },
      {
        id: 'kim',
        roles: [
          { text: 'Minister', source: 's1' },
          { text: 'Prime minister', source: 's2' },
        ],
      },
      { id: 'nobody' },
    ],
    events: [{ id: 'summit', description: 'State visit', start: '2024-05-16', end: '2024-05-17' }],
  });
  const two = makePack('two', {
    entities: [{ id: 'RU', sameAs: [RUSSIA], description: 'A country' }],
    facts: [],
  });

  it('what they are, by any topic, the newest role, and when', async () => {
    const store = await storeWith(one, two);
    const refs = ['russia', 'kim', 'nobody', 'summit', 'stranger'];
    expect(Object.fromEntries(await readSummaries(store, refs))).toEqual({
      russia: { description: 'A country' },
      kim: { description: 'Prime minister' },
      nobody: {},
      summit: { description: 'State visit', start: '2024-05-16', end: '2024-05-17' },
    });
  });

  it('nothing of a topic that is off', async () => {
    const store = await storeWith(one, two);
    await setTopicOn(store, 'two', false);
    expect((await readSummaries(store, ['russia'])).get('russia')).toEqual({});
  });
});
