import { describe, expect, it } from 'vitest';
import { cardIn, texts } from './read-cards';
import type { PackParts } from './store-pack';

describe('facts that contradict each other', () => {
  const opposed = (published: [string, string], contradicts: [string[], string[]]): PackParts => ({
    sources: [
      { id: 'first', title: 'First', published: published[0] },
      { id: 'second', title: 'Second', published: published[1] },
    ],
    facts: [
      { id: 'fifty', text: 'Fifty came.', source: 'first', contradicts: contradicts[0] },
      {
        id: 'ten',
        text: 'Ten came.',
        source: 'second',
        status: 'claimed',
        attribution: 'Xi',
        contradicts: contradicts[1],
      },
    ],
  });
  const SAME_DAY: [string, string] = ['2024-05-16', '2024-05-16'];
  const pairs = ({ facts }: { facts: { text: string; contradictedBy: { text: string }[] }[] }) =>
    facts.map(({ text, contradictedBy }) => [text, texts(contradictedBy)]);

  it.each([
    ['on the one side', [['ten'], []]],
    ['on the other', [[], ['fifty']]],
    ['on both', [['ten'], ['fifty']]],
  ] as [string, [string[], string[]]][])('are one pair, noted %s', async (_, contradicts) => {
    const card = await cardIn(opposed(SAME_DAY, contradicts), 'putin');
    expect(pairs(card)).toEqual([['Fifty came.', ['Ten came.']]]);
    expect(card.facts[0]?.contradictedBy[0]).toMatchObject({
      status: 'claimed',
      attribution: 'Xi',
      source: { title: 'Second', published: '2024-05-16' },
    });
  });

  it('are a pair also where the other is not about the same thing', async () => {
    const parts = opposed(SAME_DAY, [['ten'], []]);
    parts.entities = [{ id: 'putin' }, { id: 'xi' }];
    parts.facts![1]!.about = ['xi'];
    expect(pairs(await cardIn(parts, 'putin'))).toEqual([['Fifty came.', ['Ten came.']]]);
  });

  it('never put what came after the page under what it could have known', async () => {
    const parts = opposed(['2024-05-16', '2024-07-01'], [['ten'], []]);
    const card = await cardIn(parts, 'putin', { published: '2024-05-20' });
    expect(pairs(card)).toEqual([
      ['Fifty came.', []],
      ['Ten came.', ['Fifty came.']],
    ]);
  });
});
