import { describe, expect, it } from 'vitest';
import { clusterPeople } from '@/data/extract/entities/cluster-people';
import { keyThings } from '@/data/extract/entities/cluster-things';

/** Names that got the same number or key, together. */
function groups(names: readonly string[], keys: readonly (string | number)[]): string[][] {
  const byKey = new Map<string | number, string[]>();
  names.forEach((name, i) => byKey.set(keys[i]!, [...(byKey.get(keys[i]!) ?? []), name]));
  return [...byKey.values()];
}

/** "Mrs. | Obama": the word before, and the name. */
function readNaming(naming: string) {
  const [name = '', before = ''] = naming.split(' | ').reverse();
  return { text: name, before };
}

const organisations = (names: readonly string[]) =>
  names.map((text) => ({ text, kind: 'organisation' as const }));

describe('people', () => {
  it.each([
    ['a surname is who was named in full', ['Vladimir Putin', 'Putin'], [['Vladimir Putin', 'Putin']]],
    [
      'a headline may name by surname first',
      ['Netanyahu', 'Benjamin Netanyahu'],
      [['Netanyahu', 'Benjamin Netanyahu']],
    ],
    ['Chinese names have the surname first', ['Xi Jinping', 'Xi'], [['Xi Jinping', 'Xi']]],
    [
      'a first name will do where it is nobody else’s',
      ['Grace Mugabe', 'Grace'],
      [['Grace Mugabe', 'Grace']],
    ],
    [
      'two people of one surname stay two',
      ['Barack Obama', 'Michelle Obama'],
      [['Barack Obama'], ['Michelle Obama']],
    ],
    [
      'a Junior is not his father',
      ['Donald Trump', 'Donald Trump Jr.', 'Donald J. Trump'],
      [['Donald Trump', 'Donald J. Trump'], ['Donald Trump Jr.']],
    ],
    [
      'the bare surname stays with whom it was given to first',
      ['Barack Obama', 'Obama', 'Michelle Obama', 'Obama'],
      [['Barack Obama', 'Obama', 'Obama'], ['Michelle Obama']],
    ],
    [
      'middle names and initials may be left out',
      ['Robert M. Danin', 'Robert Danin', 'R. Danin'],
      [['Robert M. Danin', 'Robert Danin', 'R. Danin']],
    ],
    [
      'middle initials may tell two apart',
      ['George W. Bush', 'George H.W. Bush'],
      [['George W. Bush'], ['George H.W. Bush']],
    ],
    [
      'spellings of one surname',
      ['Volodymyr Zelenskyy', 'Volodymyr Zelensky', 'Zelenskiy'],
      [['Volodymyr Zelenskyy', 'Volodymyr Zelensky', 'Zelenskiy']],
    ],
    ['accents do not matter', ['Recep Tayyip Erdoğan', 'Erdogan'], [['Recep Tayyip Erdoğan', 'Erdogan']]],
    [
      'particles may be left out',
      ['Omar Hassan al-Bashir', 'Bashir', 'Ursula von der Leyen', 'von der Leyen'],
      [
        ['Omar Hassan al-Bashir', 'Bashir'],
        ['Ursula von der Leyen', 'von der Leyen'],
      ],
    ],
    [
      'other given names are other people',
      ['Raymond Chan', 'Ben Chan', 'Al Gore', 'Tipper Gore'],
      [['Raymond Chan'], ['Ben Chan'], ['Al Gore'], ['Tipper Gore']],
    ],
    [
      'short forms of given names, and honours behind a name',
      ['Bill Clinton', 'William J. Clinton', 'Zaha Hadid', 'Zaha Hadid DBE'],
      [
        ['Bill Clinton', 'William J. Clinton'],
        ['Zaha Hadid', 'Zaha Hadid DBE'],
      ],
    ],
    [
      'a given name behind the surname may be left out',
      ['Raymond Chan Chi-chuen', 'Raymond Chan', 'Chan'],
      [['Raymond Chan Chi-chuen', 'Raymond Chan', 'Chan']],
    ],
    [
      'spouses by how they are addressed',
      ['Bill Clinton', 'Hillary Clinton', 'Mr. | Clinton', 'Mrs. | Clinton', 'Mr. | Clinton'],
      [
        ['Bill Clinton', 'Mr. | Clinton', 'Mr. | Clinton'],
        ['Hillary Clinton', 'Mrs. | Clinton'],
      ],
    ],
    [
      'names that only look alike stay two',
      ['John Smith', 'John Smythe', 'Anna Martin', 'Anna Martinez'],
      [['John Smith'], ['John Smythe'], ['Anna Martin'], ['Anna Martinez']],
    ],
  ])('%s', (_, names, expected) => {
    expect(groups(names, clusterPeople(names.map(readNaming)))).toEqual(expected);
  });
});

describe('places, organisations and other things', () => {
  it.each([
    ['a people goes to its place', ['Russia', 'Russian', 'Russians'], [['Russia', 'Russian', 'Russians']]],
    [
      'a country by all its names',
      ['United States', 'US', 'U.S.', 'America', 'Americans'],
      [['United States', 'US', 'U.S.', 'America', 'Americans']],
    ],
    ['a capital is no country', ['Russia', 'Moscow'], [['Russia'], ['Moscow']]],
    [
      'full stops and accents do not matter',
      ['U.N.', 'UN', 'Québec', 'Quebec'],
      [
        ['U.N.', 'UN'],
        ['Québec', 'Quebec'],
      ],
    ],
    [
      'a company without its legal form',
      ['Deutsche Bank AG', 'Deutsche Bank'],
      [['Deutsche Bank AG', 'Deutsche Bank']],
    ],
    [
      'an institution by its last words',
      ['U.N. Security Council', 'Security Council'],
      [['U.N. Security Council', 'Security Council']],
    ],
    [
      'not where two have them',
      ['Russian Foreign Ministry', 'Chinese Foreign Ministry', 'Foreign Ministry'],
      [['Russian Foreign Ministry'], ['Chinese Foreign Ministry'], ['Foreign Ministry']],
    ],
    [
      'an organisation by its first word',
      ['Brookings Institution', 'Brookings'],
      [['Brookings Institution', 'Brookings']],
    ],
    [
      'a company by its first words',
      ['Whole Foods Market', 'Whole Foods'],
      [['Whole Foods Market', 'Whole Foods']],
    ],
    ['a place is not what is named after it', ['Iran', 'Iran Air'], [['Iran'], ['Iran Air']]],
    [
      'a team or a church by its last word',
      ['Pittsburgh Pirates', 'Pirates', 'Church of Scientology', 'Scientology'],
      [
        ['Pittsburgh Pirates', 'Pirates'],
        ['Church of Scientology', 'Scientology'],
      ],
    ],
    [
      'a department or ministry however it is put',
      [
        'Department of Environmental Protection',
        'Environmental Protection Department',
        'Ministry of Defence',
        'Defense Ministry',
      ],
      [
        ['Department of Environmental Protection', 'Environmental Protection Department'],
        ['Ministry of Defence', 'Defense Ministry'],
      ],
    ],
    [
      'a parliament with its country and without',
      ['United States Congress', 'U.S. Congress', 'Congress'],
      [['United States Congress', 'U.S. Congress', 'Congress']],
    ],
    ['a city with the word and without', ['New York City', 'New York'], [['New York City', 'New York']]],
    [
      'not where two have them',
      ['New York Times', 'Los Angeles Times', 'Times'],
      [['New York Times'], ['Los Angeles Times'], ['Times']],
    ],
    [
      'a party and its members',
      ['Republican Party', 'Republicans', 'GOP'],
      [['Republican Party', 'Republicans', 'GOP']],
    ],
  ])('%s', (_, names, expected) => {
    expect(groups(names, keyThings(organisations(names), new Map()))).toEqual(expected);
  });

  it('a short form is the thing that its long form names', () => {
    const names = ['Patriotic Union of Kurdistan', 'PUK'];
    expect(
      groups(names, keyThings(organisations(names), new Map([['PUK', 'Patriotic Union of Kurdistan']]))),
    ).toEqual([names]);
  });
});
