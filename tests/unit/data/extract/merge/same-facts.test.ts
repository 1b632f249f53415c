import { describe, expect, it } from 'vitest';
import { mergePacks } from '@/data/extract/merge/merge-packs';
import type { FactStatus } from '@/data/model';
import { packOf } from './packs';

const NAMES = {
  'Erik Lund': 'person',
  'Ola Berg': 'person',
  'Ann Lee': 'person',
  'Paul Ito': 'person',
  Oslo: 'place',
  Bergen: 'place',
  Norland: 'place',
  'Norland Air': 'organisation',
} as const;

/** "Text | when 2024-05-14 | claimed | published 2024-05-20": as an article tells a fact. */
type Told = string;

const DAY = '2024-05-16';

function article(id: string, told: Told) {
  const [text = '', ...more] = told.split(' | ');
  const valueOf = (key: string) => more.find((each) => each.startsWith(`${key} `))?.slice(key.length + 1);
  const status = more.find((each): each is FactStatus => /^(?:claimed|denied|unconfirmed)$/.test(each));
  const when = valueOf('when');
  const about = Object.entries(NAMES).filter(([name]) => text.includes(name));
  return packOf({
    source: { id, published: valueOf('published') ?? DAY },
    entities: about.map(([name, type]) => ({ id: name, name, type })),
    facts: [
      {
        id: `f-${id}`,
        text,
        about: about.map(([name]) => name),
        ...(status && { status }),
        ...(when !== undefined && { when: { start: when } }),
      },
    ],
  });
}

function relation(one: Told, other: Told): 'one' | 'pair' | 'two' {
  const [first, second] = mergePacks(article('one', one), article('two', other)).facts;
  if (second === undefined) return first?.also?.length === 1 ? 'one' : 'two';
  return first?.contradicts?.includes(second.id) === true && second.contradicts?.includes(first.id) === true
    ? 'pair'
    : 'two';
}

const all = (expected: ReturnType<typeof relation>, cases: readonly (readonly [Told, Told])[]) =>
  it.each(cases)('%s + %s', (one, other) => {
    expect(relation(one, other)).toBe(expected);
    expect(relation(other, one)).toBe(expected);
  });

describe('one fact of two articles', () => {
  all('one', [
    ['Paul Ito is Deputy Mayor.', 'Paul Ito is Deputy Mayor.'],
    ['Paul Ito is Deputy Mayor.', 'Paul Ito is the deputy mayor.'],
    // A word that is also a property of every object.
    [
      'Norland Air lost 14 constructor contracts in Oslo.',
      'Norland Air has lost 14 constructor contracts in Oslo.',
    ],
    ['Erik Lund is a finance minister of Norland.', 'Erik Lund is Norland’s finance minister.'],
    ['Erik Lund resigned.', 'Erik Lund resigned. | published 2024-05-17'],
    ['Erik Lund resigned on Friday. | when 2024-05-10', 'Erik Lund resigned on Friday. | when 2024-05-10'],
    [
      'At least 12 people were injured in protests in Oslo, police said. | claimed',
      'Twelve people were injured in protests in Oslo, officials said on Sunday. | claimed',
    ],
    [
      'Norland Air bought 40 new planes for $3 billion.',
      'Norland Air bought about 40 new planes for $3 billion.',
    ],
    [
      'Ann Lee said the race was too close to call. | claimed',
      'Ann Lee said the race was too close to call. | claimed | published 2024-08-01',
    ],
    ['Ola Berg did not win the vote in Oslo.', 'Ola Berg lost the vote in Oslo.'],
  ]);
});

describe('two facts that contradict each other', () => {
  all('pair', [
    // A word that is also a property of every object.
    [
      'Norland Air lost 14 constructor contracts in Oslo.',
      'Norland Air lost 19 constructor contracts in Oslo.',
    ],
    [
      'Prime Minister Ola Berg said on Friday that Erik Lund had resigned. | claimed | when 2024-05-14',
      'Erik Lund did not resign as finance minister, his office said on Sunday. | claimed | when 2024-05-16',
    ],
    ['Erik Lund resigned as minister of finance.', 'Erik Lund remained minister of finance.'],
    ['Ola Berg won the vote in Oslo.', 'Ola Berg lost the vote in Oslo.'],
    ['Ola Berg won the vote in Oslo.', 'Ola Berg did not win the vote in Oslo.'],
    ['The captain of the Norland Air plane is alive.', 'The captain of the Norland Air plane is dead.'],
    ['Norland Air confirmed the merger.', 'Norland Air denied the merger.'],
    ['Ann Lee was found guilty of fraud in Oslo.', 'Ann Lee was acquitted of fraud in Oslo.'],
    ['Prices in Norland rose in April.', 'Prices in Norland fell in April.'],
    [
      'Parliament in Oslo approved the budget of Norland.',
      'Parliament in Oslo rejected the budget of Norland.',
    ],
    [
      'Ann Lee knew of the leak at Norland Air.',
      'Ann Lee denied that she knew of the leak at Norland Air. | denied',
    ],
    ['The blast in Oslo killed 12 people.', 'The blast in Oslo killed 19 people.'],
    [
      'At least 12 people were injured in protests in Oslo, police said. | claimed',
      'At least 20 people were injured in protests in Oslo, police said. | claimed | published 2024-05-17',
    ],
    [
      'The blast in Oslo killed 12 people and injured 40.',
      'The blast in Oslo killed 15 people and injured 40.',
    ],
    ['Norland Air bought 40 planes for $3 billion.', 'Norland Air bought 40 planes for $2 billion.'],
  ]);
});

describe('two facts that have nothing to do with each other', () => {
  all('two', [
    // Other things.
    ['The blast in Oslo killed 12 people.', 'The blast in Bergen killed 19 people.'],
    ['The blast in Oslo killed 12 people.', 'The blast in Oslo injured 19 people.'],
    ['The blast in Oslo killed 12 people.', 'The blast in Oslo killed 12 dogs.'],
    [
      'The blast at the Kingsway shop in Oslo killed 12 people.',
      'The blast at the Fjordside pub in Oslo killed 19 people.',
    ],
    ['Norland Air has 400 pilots.', 'Norland Air has 900 planes.'],
    ['Norland Air has 400 full-time pilots.', 'Norland Air has 500 part-time pilots.'],
    ['Norland Air cost 400 million euros.', 'Norland Air cost 400 million a year to run in losses.'],
    ['Ola Berg won the vote in Oslo.', 'Erik Lund lost the vote in Oslo.'],
    ['Ola Berg won against Erik Lund.', 'Erik Lund lost against Ola Berg.'],
    ['Ola Berg won the vote in Oslo.', 'Ola Berg lost her bag in Oslo.'],
    ['Erik Lund is a minister.', 'Erik Lund is a brother of Ola Berg.'],
    ['Norland attacked Oslo.', 'Oslo attacked Norland.'],
    // Other times.
    ['The blast in Oslo killed 12 people.', 'The blast in Oslo killed 19 people. | published 2025-05-16'],
    ['Prices in Norland rose in April.', 'Prices in Norland fell in April. | published 2025-05-16'],
    [
      'Norland Air closed its office in Oslo on Monday. | when 2024-05-06',
      'Norland Air opened its office in Oslo on Friday. | when 2024-05-10',
    ],
    ['Erik Lund was the finance minister.', 'Erik Lund is the finance minister.'],
  ]);
});

it('makes no pair of figures of two polls', () => {
  const poll = (id: string, start: string, points: number) => ({
    ...article(id, `Ola Berg has led Erik Lund by ${points} points since March, a poll found.`),
    events: [{ id: `poll-${id}`, name: 'Poll', type: 'poll', start, aliases: [] }],
  });
  const packs = [poll('one', '2024-05-01', 3), poll('two', '2024-05-15', 6)].map((pack) => ({
    ...pack,
    facts: pack.facts.map((fact) => ({
      ...fact,
      about: [...fact.about, ...pack.events.map(({ id }) => id)],
    })),
  }));
  const { facts } = mergePacks(packs[0]!, packs[1]!);
  expect(facts.map(({ contradicts }) => contradicts)).toEqual([undefined, undefined]);
});

it('keeps the sources of a fact that three articles tell', () => {
  const text = 'Paul Ito is Deputy Mayor.';
  const packs = ['one', 'two', 'three'].map((id) => article(id, text));
  const [fact, ...others] = packs
    .slice(1)
    .reduce((known, found) => mergePacks(known, found), packs[0]!).facts;
  expect(others).toEqual([]);
  expect([fact?.source, ...(fact?.also ?? []).map(({ source }) => source)]).toEqual(['one', 'two', 'three']);
});
