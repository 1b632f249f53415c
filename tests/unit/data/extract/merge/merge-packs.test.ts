import { describe, expect, it } from 'vitest';
import { matchPacks, mergePacks } from '@/data/extract/merge/merge-packs';
import type { Entity } from '@/data/model';
import { checkPack } from '@/data/read-pack';
import { packOf, role } from './packs';

type Named = Pick<Entity, 'name' | 'type'> & Partial<Entity>;

const PLACE = { id: 'port-azure', name: 'Port Azure', type: 'place' } as const;

/** Whether the second article's thing is taken for the first one's; both are told of with Port Azure. */
function isOne(known: Named, found: Named): boolean {
  const article = (source: string, { id = 'x', ...thing }: Named) =>
    packOf({
      source: { id: source },
      entities: [PLACE, { id, ...thing }],
      facts: [{ id: 'f', text: `Something of ${source} was told there.`, about: [PLACE.id, id] }],
    });
  return matchPacks(article('one', known), article('two', found)).entities.has(found.id ?? 'x');
}
const person = (name: string, ...roles: string[]): Named => ({
  name,
  type: 'person',
  roles: roles.map((text) => ({ text, source: 'one' })),
});
const second = ({ roles = [], ...named }: Named): Named => ({
  ...named,
  roles: roles.map((each) => ({ ...each, source: 'two' })),
});

describe('people of two articles are one', () => {
  it.each([
    ['Anna Berg', 'Anna Berg'],
    ['Joe Biden', 'Joseph R. Biden'],
    ['Volodymyr Zelenskyy', 'Volodymyr Zelensky'],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
    ['Anna Berg', 'Berg'],
    ['Berg', 'Anna Berg'],
    ['Robert Kennedy Jr.', 'Robert F. Kennedy Jr.'],
    ['Donald Trump', 'Donald J. Trump'],
    ['Hillary Clinton', 'Hillary Rodham Clinton'],
    ['Bernie Sanders', 'Bernard Sanders'],
  ])('%s, %s', (one, other) => expect(isOne(person(one), person(other))).toBe(true));
});

describe('people of two articles stay two', () => {
  it.each([
    [person('Anna Berg'), person('Karl Berg')],
    [person('George H. W. Bush'), person('George W. Bush')],
    [person('Robert Kennedy Jr.'), person('Robert Kennedy Sr.')],
    [person('Bill Clinton'), person('Hillary Clinton')],
    [person('Donald Trump'), person('Donald Trump Jr.')],
    [person('Jeb Bush'), person('George W. Bush')],
    [person('Jens Hansen'), person('Jonas Hanson')],
    [person('Mike Kelly', 'Republican representative'), person('Mike Kelly', 'striker')],
    [person('Chris Evans', 'actor'), person('Chris Evans', 'Minister of Health')],
    [person('Washington'), { name: 'Washington', type: 'place' } as const],
  ])('%o, %o', (one, other) => expect(isOne(one, second(other))).toBe(false));

  it('unless one of a family is the one of whom the news tells, and stands with the same people', () => {
    const known = packOf({
      source: { id: 'one' },
      entities: [
        { id: 'donald', ...person('Donald Trump') },
        { id: 'ivanka', ...person('Ivanka Trump') },
        { id: 'hillary', ...person('Hillary Clinton') },
      ],
      facts: [
        { id: 'f1', text: 'Donald Trump debated with Hillary Clinton.', about: ['donald', 'hillary'] },
        { id: 'f2', text: 'Ivanka Trump spoke.', about: ['ivanka'] },
      ],
    });
    const found = packOf({
      source: { id: 'two' },
      entities: [
        { id: 't', name: 'Trump', type: 'person' },
        { id: 'c', ...person('Hillary Clinton') },
      ],
      facts: [{ id: 'f', text: 'Trump and Clinton met in Ohio.', about: ['t', 'c'] }],
    });
    expect(matchPacks(known, found).entities.get('t')).toBe('donald');
  });

  it('where a surname is that of two known people', () => {
    const known = packOf({
      source: { id: 'one' },
      entities: [
        { id: 'a', ...person('Anna Berg') },
        { id: 'k', ...person('Karl Berg') },
      ],
    });
    const found = packOf({ source: { id: 'two' }, entities: [{ id: 'b', name: 'Berg', type: 'person' }] });
    expect(matchPacks(known, found).entities.size).toBe(0);
  });

  it('where a surname has nothing around it that speaks for the known one', () => {
    const known = packOf({ source: { id: 'one' }, entities: [{ id: 'a', ...person('Anna Berg') }] });
    const found = packOf({ source: { id: 'two' }, entities: [{ id: 'b', name: 'Berg', type: 'person' }] });
    expect(matchPacks(known, found).entities.size).toBe(0);
  });
});

describe('events of two articles', () => {
  const summit = (more: object) => ({
    id: 'e',
    name: 'Summit',
    type: 'summit',
    start: '2024-05-16',
    place: PLACE.id,
    ...more,
  });
  const article = (source: string, event: ReturnType<typeof summit>) =>
    packOf({
      source: { id: source },
      entities: [PLACE, { id: 'anna', ...person('Anna Berg') }],
      events: [event],
    });
  it.each([
    [
      'of one kind, day and place, and with one who took part',
      { participants: ['anna'] },
      { participants: ['anna'] },
      true,
    ],
    ['of one name', { name: 'Port Azure summit' }, { name: 'Port Azure summit', start: '2024-05' }, true],
    ['a day apart', { participants: ['anna'] }, { participants: ['anna'], start: '2024-05-17' }, true],
    [
      'of two years',
      { name: 'Port Azure summit' },
      { name: 'Port Azure summit', start: '2025-05-16' },
      false,
    ],
    ['of two kinds', { participants: ['anna'] }, { type: 'concert', participants: ['anna'] }, false],
    ['of which no more is told than the kind', { place: undefined }, { place: undefined }, false],
  ])('%s', (_, one, other, expected) => {
    const clean = (event: object) => JSON.parse(JSON.stringify(event)) as ReturnType<typeof summit>;
    const matches = matchPacks(article('one', clean(summit(one))), article('two', clean(summit(other))));
    expect(matches.events.has('e')).toBe(expected);
  });
});

describe('facts of two articles', () => {
  const article = (source: string, text: string, more: object = {}) =>
    packOf({
      source: { id: source },
      entities: [PLACE, { id: 'anna', ...person('Anna Berg') }],
      facts: [{ id: 'f', text, about: ['anna', PLACE.id], quote: { exact: text }, ...more }],
    });
  const merge = (one: Parameters<typeof article>, other: Parameters<typeof article>) =>
    mergePacks(article(...one), article(...other)).facts;

  it('are one where they say the same, with both as sources', () => {
    const [fact, ...others] = merge(
      ['one', 'Anna Berg opened the new harbour in Port Azure.'],
      ['two', 'The new harbour of Port Azure was opened by Mayor Anna Berg.'],
    );
    expect(others).toEqual([]);
    expect([fact?.source, ...(fact?.also ?? []).map(({ source }) => source)]).toEqual(['one', 'two']);
    expect(fact?.also?.[0]?.quote?.exact).toContain('was opened by');
  });

  it.each([
    [
      'say other things',
      'Anna Berg opened the new harbour in Port Azure.',
      'Anna Berg lost the vote in Port Azure.',
    ],
    [
      'count of other times',
      'The harbour of Port Azure has 400 workers.',
      'The harbour of Port Azure has 500 workers.',
      { start: '2020' },
    ],
  ])('stay two where they %s', (_, one, other, when?: object) => {
    const facts = merge(
      ['one', one, when ? { when } : {}],
      ['two', other, when ? { when: { start: '2024' } } : {}],
    );
    expect(facts.map(({ also, contradicts }) => [also, contradicts])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it.each([
    [
      'numbers',
      'The fire in the harbour of Port Azure killed 12 people.',
      'The fire in the harbour of Port Azure killed 19 people.',
    ],
    [
      'sums',
      'The harbour of Port Azure raised $60 million in August.',
      'The harbour of Port Azure raised $75 million in August.',
    ],
    [
      'a denial',
      'Anna Berg knew of the fire in the harbour of Port Azure.',
      'Anna Berg denied that she knew of the fire in the harbour of Port Azure.',
    ],
    [
      'a not',
      'The harbour of Port Azure will open in summer.',
      'The harbour of Port Azure will not open in summer.',
    ],
  ])('are a pair where they differ in %s', (_, one, other) => {
    const [first, second_] = merge(['one', one], ['two', other]);
    expect([first?.contradicts, second_?.contradicts]).toEqual([[second_?.id], [first?.id]]);
  });

  it('are a pair where they differ in the day', () => {
    const text = 'The harbour of Port Azure opened to ships.';
    const [first, other] = merge(
      ['one', text, { when: { start: '2024-05-14' } }],
      ['two', text, { when: { start: '2024-05-16' } }],
    );
    expect([first?.contradicts, other?.contradicts]).toEqual([[other?.id], [first?.id]]);
  });

  it('agree where one rounds the number', () => {
    const facts = merge(
      ['one', 'The harbour of Port Azure cost 400 million euros.'],
      ['two', 'The harbour of Port Azure cost about 401 million euros.'],
    );
    expect(facts.map(({ also }) => also?.length)).toEqual([1]);
  });

  it('are told once by an article that is learned again', () => {
    const one = article('one', 'Anna Berg opened the new harbour in Port Azure.');
    expect(mergePacks(one, one)).toEqual(one);
  });
});

describe('a merged pack', () => {
  const first = packOf({
    source: { id: 's', title: 'One', published: '2024-05-16' },
    entities: [
      PLACE,
      {
        id: 'berg',
        name: 'Anna Berg',
        type: 'person',
        aliases: [{ text: 'Berg', needsContext: true }],
        roles: [role('Mayor', 's')],
      },
    ],
    facts: [{ id: 'f1', text: 'Anna Berg opened the new harbour in Port Azure.', about: ['berg', PLACE.id] }],
  });
  const later = packOf({
    source: { id: 's', title: 'Two', published: '2025-01-02' },
    entities: [
      {
        id: 'anna-berg',
        name: 'Anna Berg',
        type: 'person',
        aliases: [{ text: 'Ms Berg' }],
        roles: [role('Governor', 's', '2025-01-02')],
      },
      { id: 'berg', name: 'Karl Berg', type: 'person' },
    ],
    facts: [
      {
        id: 'f1',
        text: 'Karl Berg is a brother of Anna Berg.',
        about: ['berg', 'anna-berg'],
        attributedTo: 'anna-berg',
        status: 'claimed',
      },
    ],
  });
  const merged = mergePacks(first, later);

  it('is a pack', () => expect(checkPack(merged)).toEqual(merged));

  it('keeps the known ids, and tells the found ones apart from them', () => {
    expect(merged.entities.map(({ id, name }) => [id, name])).toEqual([
      ['port-azure', 'Port Azure'],
      ['berg', 'Anna Berg'],
      ['berg-2', 'Karl Berg'],
    ]);
    expect(merged.sources.map(({ id, title }) => [id, title])).toEqual([
      ['s', 'One'],
      ['s-2', 'Two'],
    ]);
    expect(
      merged.facts.map(({ id, about, source, attributedTo }) => [id, about, source, attributedTo]),
    ).toEqual([
      ['f1', ['berg', 'port-azure'], 's', undefined],
      ['f1-2', ['berg-2', 'berg'], 's-2', 'berg'],
    ]);
  });

  it('has the newest role first, and the older one with its date', () => {
    expect(merged.entities[1]?.roles).toEqual([role('Governor', 's-2', '2025-01-02'), role('Mayor', 's')]);
  });

  it('has the names of both, as they were known first', () => {
    expect(merged.entities[1]?.aliases).toEqual([{ text: 'Berg', needsContext: true }, { text: 'Ms Berg' }]);
  });
});
