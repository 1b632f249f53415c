import { describe, expect, it } from 'vitest';
import { mark, matcherOf, type Topic } from './read-marked';

function cases(
  name: string,
  topic: Topic,
  texts: readonly (string | [text: string, published: string])[],
): void {
  describe(name, () => {
    const matcher = matcherOf(topic);
    it.each(texts.map((each) => (typeof each === 'string' ? ([each, undefined] as const) : each)))(
      '%s (%s)',
      (text, published) => {
        expect(mark(matcher, text, published)).toBe(text);
      },
    );
  });
}

cases(
  'an alias that needs context counts with support on the page',
  {
    entities: [
      { id: 'xi', name: 'Xi Jinping', aliases: ['Xi*='] },
      { id: 'putin', name: 'Vladimir Putin', aliases: ['Putin'] },
      { id: 'modi', name: 'Narendra Modi', aliases: ['Modi'] },
      { id: 'wang', name: 'Wang Yi', aliases: ['Wang*'] },
    ],
    facts: [['xi', 'putin']],
  },
  [
    'The Xi particle decays.',
    '[Xi Jinping|xi] spoke.\n[Xi|xi] left.',
    '[Xi|xi] left.\nThen [Putin|putin] left.',
    'Xi left. Then [Modi|modi] left.',
    'Mr Wang, a farmer, spoke. President Xi',
  ],
);

cases(
  'an alias that several share counts for the one with support',
  {
    entities: [
      { id: 'state', name: 'Washington state', type: 'place', aliases: ['Washington'] },
      { id: 'dc', name: 'Washington, D.C.', type: 'place', aliases: ['Washington'] },
      { id: 'george', name: 'George Washington', aliases: ['Washington'] },
      { id: 'seattle', name: 'Seattle', type: 'place' },
      { id: 'congress', name: 'Congress', type: 'organisation' },
    ],
    facts: [
      ['state', 'seattle'],
      ['dc', 'congress'],
    ],
  },
  [
    'in Washington',
    'From [Seattle|seattle], across [Washington|state], it rained.',
    '[Congress|congress] met in [Washington|dc].',
    '[George Washington|george] crossed. [Washington|george] won.',
    'President [Washington|george] crossed the river.',
    '[Congress|congress] met in [Washington|dc].\nIn [Seattle|seattle], [Washington|state] voted.',
    '[Washington state|state] and [Washington, D.C.|dc]',
    'The Washington Post',
  ],
);

cases(
  'a tie with support on both sides offers both',
  {
    entities: [
      { id: 'joe', name: 'Joe Miller', aliases: ['Miller'] },
      { id: 'ann', name: 'Ann Miller', aliases: ['Miller'] },
    ],
  },
  [
    '[Joe Miller|joe] and [Ann Miller|ann] met, and [Miller|joe/ann] spoke.',
    'Then Miller spoke.|'.replace('|', ''),
  ],
);

cases(
  'a name of two is not the third’s who has its last word',
  {
    entities: [
      { id: 'a', name: 'John Smith' },
      { id: 'b', name: 'John Smith' },
      { id: 'c', name: 'Adam Smith', aliases: ['Smith'] },
    ],
  },
  ['John Smith spoke. [Adam Smith|c] did not. [Smith|c] left.'.replace('[Smith|c]', '[Smith|c]')],
);

const SUMMITS: Topic = {
  entities: [{ id: 'xi', name: 'Xi Jinping' }],
  events: [
    {
      id: 's2023',
      name: '2023 summit',
      start: '2023-03-20',
      end: '2023-03-22',
      participants: ['xi'],
      aliases: ['the summit*', 'Moscow summit'],
    },
    {
      id: 's2024',
      name: '2024 summit',
      start: '2024-05-16',
      end: '2024-05-17',
      participants: ['xi'],
      aliases: ['the summit*', 'Beijing summit'],
    },
    { id: 'undated', name: 'Xi visit', participants: ['xi'], aliases: ['the visit*'] },
  ],
};

cases('an event by a common word counts near its date', SUMMITS, [
  ['[Xi Jinping|xi] came to [the summit|s2024].', '2024-05-17'],
  ['[Xi Jinping|xi] came to [the summit|s2024].', '2024-04-16'],
  ['[Xi Jinping|xi] came to the summit.', '2024-04-15'],
  ['[Xi Jinping|xi] came to [the summit|s2024].', '2024-08-15'],
  ['[Xi Jinping|xi] came to the summit.', '2024-08-16'],
  ['[Xi Jinping|xi] came to [the summit|s2023].', '2023-04-01'],
  ['He came to the summit. [|]'.replace(' [|]', ''), '2024-05-17'],
  ['[Xi Jinping|xi] at [the visit|undated] and the [Beijing summit|s2024]', '1999-01-01'],
]);

cases(
  'only a thing that a fact or an event links gives support',
  {
    entities: [
      { id: 'a', name: 'Alpha Beta', aliases: ['Al*'] },
      { id: 'b', name: 'Gamma Delta' },
    ],
  },
  ['Al met [Gamma Delta|b].', '[Al|a] met [Alpha Beta|a].'],
);

describe('why this', () => {
  it('tells the alias and what supports it', async () => {
    const { findMentions } = await import('@/data/match/find-mentions');
    const matcher = matcherOf({
      entities: [
        { id: 'xi', name: 'Xi Jinping', aliases: ['Xi*'] },
        { id: 'putin', name: 'Vladimir Putin', aliases: ['Putin'] },
      ],
      facts: [['xi', 'putin']],
    });
    const { mentions, things } = findMentions(matcher, { blocks: ['Xi met PUTIN.'] });
    expect(mentions).toEqual([
      { block: 0, start: 0, end: 2, refs: ['xi'], alias: 'Xi', support: ['putin'] },
      { block: 0, start: 7, end: 12, refs: ['putin'], alias: 'Putin', support: [] },
    ]);
    expect(things.map(({ ref, name, kind }) => [ref, name, kind])).toEqual([
      ['xi', 'Xi Jinping', 'entity'],
      ['putin', 'Vladimir Putin', 'entity'],
    ]);
  });
});

describe('what a card adds', () => {
  it('is told by what facts link with a thing and the page does not name', async () => {
    const { findMentions } = await import('@/data/match/find-mentions');
    const matcher = matcherOf({
      entities: [
        { id: 'putin', name: 'Putin' },
        { id: 'xi', name: 'Xi Jinping' },
        { id: 'kim', name: 'Kim' },
      ],
      facts: [
        ['putin', 'xi'],
        ['putin', 'kim'],
      ],
    });
    const { beyond } = findMentions(matcher, { blocks: ['Putin met Xi Jinping.'] });
    expect([...beyond]).toEqual([
      ['putin', 1],
      ['xi', 0],
    ]);
  });
});
