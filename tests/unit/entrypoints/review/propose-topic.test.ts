import { describe, expect, it } from 'vitest';
import type { KnownThing } from '@/data/store/known-names';
import { proposeTopic } from '@/entrypoints/review/propose-topic';

const thing = (id: string, topicIds: string[]): KnownThing => ({
  ...{ id, ref: id, kind: 'entity', type: 'person', name: id, sameAs: [], isFullName: true },
  topicIds,
});
const inTopics = (...topics: string[][]) => ({
  known: Object.fromEntries(topics.map((ids, index) => [`e${index}`, [thing(`e${index}`, ids)]])),
});
const CHOICES = ['summit', 'elections'];

describe('the topic that is proposed for an article', () => {
  it.each([
    ['names nothing known', inTopics(), 'elections', 'elections'],
    ['is the first and names nothing known', inTopics(), undefined, undefined],
    ['names more of another topic than the last', inTopics(['summit'], ['summit']), 'elections', 'summit'],
    [
      'names as much of both',
      inTopics(['summit', 'elections'], ['summit', 'elections']),
      'elections',
      'elections',
    ],
    ['shares one thing, maybe by chance', inTopics(['summit']), undefined, undefined],
    [
      'shares only what everybody may know',
      inTopics(['summit', 'world-basics'], ['summit', 'world-basics'], ['summit', 'world-basics']),
      'elections',
      'elections',
    ],
    [
      'names what a topic that cannot be learned into knows',
      inTopics(['feed'], ['feed']),
      undefined,
      undefined,
    ],
  ])('where it %s', (_case, proposal, last, proposed) =>
    expect(proposeTopic(proposal, CHOICES, last)).toBe(proposed),
  );

  it('goes by the likeliest thing of each name', () => {
    const known = { e1: [thing('a', ['elections']), thing('b', ['summit'])], e2: [thing('c', ['summit'])] };
    expect(proposeTopic({ known }, CHOICES, undefined)).toBeUndefined();
  });
});
