import { describe, expect, it } from 'vitest';
import { loadNameModel } from '@/data/cli/name-model-file';
import { nameEntities } from '@/data/extract/name-entities';

const model = loadNameModel();
const read = (text: string) => nameEntities({ text }, model);

function namesIn(text: string): string[] {
  return read(text).names.map(({ start, end, type }) => `${text.slice(start, end)}: ${type}`);
}

describe('names', () => {
  it.each([
    [
      'without titles',
      'Mr Obama met Chancellor Angela Merkel and Lt. Gen. John Kelly.',
      ['Obama: person', 'Angela Merkel: person', 'John Kelly: person'],
    ],
    ['without possessives', "Putin’s aides and China's envoy spoke.", ['Putin: person', 'China: place']],
    [
      'without articles',
      'The Netherlands joined the European Union.',
      ['Netherlands: place', 'European Union: organisation'],
    ],
    [
      'on either side of a hyphen',
      'Russia-China relations and pro-Ukrainian voices',
      ['Russia: place', 'China: place', 'Ukrainian: group'],
    ],
    [
      'a town and its country are two',
      'AL-AIN , United Arab Emirates 1996-12-06',
      ['AL-AIN: place', 'United Arab Emirates: place'],
    ],
    [
      'in a dateline',
      'LONDON (Reuters) - Shares fell on Friday.',
      ['LONDON: place', 'Reuters: organisation'],
    ],
    [
      'of peoples, also of two words',
      'South Korean officials met Americans.',
      ['South Korean: group', 'Americans: group'],
    ],
    [
      'of organisations',
      'The World Health Organization and Human Rights Watch warned the Security Council.',
      [
        'World Health Organization: organisation',
        'Human Rights Watch: organisation',
        'Security Council: organisation',
      ],
    ],
    [
      'of facilities',
      'The plane landed at Heathrow Airport after crossing Tower Bridge.',
      ['Heathrow Airport: facility', 'Tower Bridge: facility'],
    ],
    ['of no weekday or month', 'On Tuesday in March the talks failed.', []],
    [
      'of no office',
      'NASA Administrator Charles Bolden and the Governor of Virginia agreed.',
      ['NASA: organisation', 'Charles Bolden: person', 'Virginia: place'],
    ],
    ['of no measure or ordinary short form', 'A TV in 4K needs 12GB of RAM at 5pm GMT.', []],
    ['none in a text without', 'the quick brown fox jumps over the lazy dog.', []],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it('every other occurrence of a name is one too, in a headline of capitals as well', () => {
    const text =
      'ZANELLI WARNS OF DELAYS\nMinister Paolo Zanelli said so. Zanelli was tired, and nobody asked Zanelli why.';
    expect(namesIn(text).filter((name) => /zanelli/i.test(name))).toHaveLength(4);
  });

  it('with offsets that cut the article’s own letters, soft hyphens and all', () => {
    const text = '😀 President Vladi\u00ADmir Putin spoke in Mos\u00ADcow.';
    expect(namesIn(text)).toEqual(['Vladi\u00ADmir Putin: person', 'Mos\u00ADcow: place']);
  });

  it('a short form is of the kind of what it stands for', () => {
    const text = 'The Patriotic Union of Kurdistan (PUK) met envoys. The PUK said so.';
    expect(namesIn(text).filter((name) => name.startsWith('PUK'))).toEqual([
      'PUK: organisation',
      'PUK: organisation',
    ]);
  });
});

describe('entities', () => {
  it.each([
    [
      'Russian President Vladimir Putin spoke. Putin was brief.',
      'vladimir-putin',
      'person',
      ['Putin'],
      ['President of Russia'],
    ],
    ['American troops left. The US said so.', 'united-states', 'place', ['American', 'US'], []],
    [
      'Police called Interpol, the international police organisation, on Friday.',
      'interpol',
      'organisation',
      [],
      ['international police organisation'],
    ],
    [
      'Martin Indyk, executive vice president of the Brookings Institution, disagreed.',
      'martin-indyk',
      'person',
      [],
      ['executive vice president of the Brookings Institution'],
    ],
    [
      'The opposition leader Morgan Tsvangirai returned home.',
      'morgan-tsvangirai',
      'person',
      [],
      ['opposition leader'],
    ],
    [
      'U.S. President Donald Trump spoke. President Trump was brief.',
      'donald-trump',
      'person',
      ['Trump'],
      ['President of the United States'],
    ],
    ['His colleague Morris Travers agreed.', 'morris-travers', 'person', [], []],
  ])('%s', (text, id, type, aliases, roles) => {
    const entity = read(text).entities.find((each) => each.id === id);
    expect(entity).toMatchObject({ type, aliases });
    expect(entity?.roles.map((role) => role.text)).toEqual(roles);
  });

  it('a surname is of whom the article tells, and not of the kin it names last', () => {
    const { names, entities } = read(
      'Emil Sorel visited Rome with his wife, Clara Sorel. Sorel met the pope.',
    );
    const last = names.findLast(({ type }) => type === 'person');
    expect(entities.find(({ id }) => id === last?.entity)?.name).toBe('Emil Sorel');
  });

  it('a role stands behind an age as well', () => {
    const { entities } = read('George Haddon, 34, a racing driver, won in Monza on Friday.');
    expect(entities[0]?.roles.map(({ text }) => text)).toEqual(['racing driver']);
  });

  it('ids are of one thing each', () => {
    const { entities } = read(
      'Denzel Washington flew to Washington. Washington, the actor, likes the city of Washington.',
    );
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
  });

  it('every name belongs to an entity of the list', () => {
    const { names, entities } = read(
      'Tim Cook of Apple met Xi Jinping in Beijing; the Chinese leader praised Apple.',
    );
    const ids = new Set(entities.map(({ id }) => id));
    expect(names.every(({ entity }) => ids.has(entity))).toBe(true);
  });
});

it('reads nothing in an empty text', () => {
  expect(read('')).toMatchObject({ names: [], entities: [], sentences: [] });
});
