import { describe, expect, it } from 'vitest';
import type { ArticleReading, FoundEntity, FoundEvent } from '@/data/extract/article-reading';
import type { FoundFact } from '@/data/extract/found-fact';
import { proposePack } from '@/data/extract/propose-pack';
import type { Alias, EntityType } from '@/data/model';
import { checkPack } from '@/data/read-pack';

const span = { start: 0, end: 1 };

function entity(
  name: string,
  type: EntityType,
  { aliases = [] as string[], roles = [] as string[] } = {},
): FoundEntity {
  return { id: 'it', name, type, aliases, roles: roles.map((text) => ({ text, ...span })) };
}

interface Found {
  text?: string;
  entities?: FoundEntity[];
  events?: FoundEvent[];
  facts?: Partial<FoundFact>[];
}

function propose({ text = 'It happened.', entities = [], events = [], facts = [] }: Found) {
  const article = { text, title: 'It happened', published: '2024-05-16' };
  const reading: ArticleReading = {
    ...{ article, sentences: [], names: [], times: [], eventMentions: [], attributions: [] },
    entities,
    events,
  };
  const all = [...entities, ...events].map(({ id }) => id);
  const found = facts.map((fact): FoundFact => ({
    text: 'It is so.',
    quote: span,
    about: all,
    status: 'stated',
    value: 1,
    ...fact,
  }));
  return proposePack(reading, { facts: found }, { today: '2024-05-20' });
}

/** "Putin", "Xi (context, case)" */
const shown = ({ text, needsContext, matchCase }: Alias): string => {
  const flags = [...(needsContext ? ['context'] : []), ...(matchCase ? ['case'] : [])];
  return flags.length === 0 ? text : `${text} (${flags.join(', ')})`;
};

describe('the names of a proposed entity', () => {
  const HEAD = { roles: ['President of Russia'] };
  it.each<[string, FoundEntity, string[]]>([
    ['of a head of state', entity('Vladimir Putin', 'person', { aliases: ['Putin'], ...HEAD }), ['Putin']],
    [
      'of somebody else',
      entity('Anna Berg', 'person', { aliases: ['Berg'], roles: ['mayor of Molina'] }),
      ['Berg (context)'],
    ],
    [
      'of a president of a company',
      entity('Jan Kowal', 'person', { aliases: ['Kowal'], roles: ['vice president of Acme'] }),
      ['Kowal (context)'],
    ],
    [
      'short',
      entity('Xi Jinping', 'person', { aliases: ['Xi'], roles: ['President of China'] }),
      ['Xi (context, case)'],
    ],
    ['of many people', entity('Joe Smith', 'person', { aliases: ['Smith'], ...HEAD }), ['Smith (context)']],
    [
      'that is a word',
      entity('Theresa May', 'person', { aliases: ['May'], roles: ['Prime Minister'] }),
      ['May (context, case)'],
    ],
    [
      'of a people',
      entity('Russia', 'place', { aliases: ['Russian', 'Russians'] }),
      ['Russian (context)', 'Russians (context)'],
    ],
    ['of letters', entity('African Union', 'organisation', { aliases: ['AU'] }), ['AU (context, case)']],
    [
      'of more letters',
      entity('North Atlantic Treaty Organization', 'organisation', { aliases: ['NATO'] }),
      ['NATO (case)'],
    ],
    ['of letters alone', entity('NATO', 'organisation'), ['NATO (case)']],
    [
      'that many institutions have',
      entity('European Commission', 'organisation', { aliases: ['Commission'] }),
      ['Commission (context)'],
    ],
    ['of one word, of a work', entity('Frozen', 'work'), ['Frozen (context)']],
    ['in the capitals of a dateline', entity('PORT AZURE', 'place', { aliases: ['Port Azure'] }), []],
    ['that are words of grammar', entity('Anna Berg', 'person', { aliases: ['She'] }), []],
  ])('%s', (_, found, aliases) => {
    const pack = propose({ entities: [found], facts: [{}] });
    expect(pack.entities[0]?.aliases.map(shown)).toEqual(aliases);
  });

  it('is not in capitals where the article has it otherwise', () => {
    const found = entity('PORT AZURE', 'place', { aliases: ['Port Azure'] });
    expect(propose({ entities: [found], facts: [{}] }).entities[0]?.name).toBe('Port Azure');
  });
});

describe('the names of a proposed event', () => {
  const event = (name: string, type: string, aliases: string[]): FoundEvent => ({
    id: 'e',
    name,
    type,
    aliases,
    participants: ['it'],
  });
  it.each<[FoundEvent, string[]]>([
    [
      event('Beijing summit of May 2024', 'summit', ['Beijing summit', 'summit', 'state visit']),
      ['Beijing summit (context)', 'the summit (context)', 'state visit (context)'],
    ],
    [
      event('War in Ukraine', 'war', ['Ukraine war', 'conflict', 'the war']),
      ['Ukraine war', 'the war (context)'],
    ],
    [event('2024 election in Azuria', 'election', []), []],
  ])('%o', (found, aliases) => {
    const pack = propose({ entities: [entity('Anna Berg', 'person')], events: [found], facts: [{}] });
    expect(pack.events[0]?.aliases.map(shown)).toEqual(aliases);
  });
});

describe('a proposed pack', () => {
  const berg = entity('Anna Berg', 'person', { roles: ['mayor of Molina', 'mayor of Molina'] });

  it('has roles and facts with their source and its day', () => {
    const pack = propose({
      text: 'Before. It is so, Berg said. After.',
      entities: [berg],
      facts: [{ quote: { start: 8, end: 17 }, status: 'claimed', attribution: 'Berg', attributedTo: 'it' }],
    });
    expect(pack.sources).toEqual([
      { id: '2024-05-16-it-happened', title: 'It happened', published: '2024-05-16', language: 'en' },
    ]);
    expect(pack.entities[0]?.roles).toEqual([
      { text: 'mayor of Molina', source: '2024-05-16-it-happened', asOf: '2024-05-16' },
    ]);
    expect(pack.facts).toEqual([
      {
        id: expect.stringMatching(/^f-\w+$/) as string,
        text: 'It is so.',
        about: ['it'],
        source: '2024-05-16-it-happened',
        quote: { exact: 'It is so,', prefix: 'Before. ', suffix: ' Berg said. After.' },
        status: 'claimed',
        attribution: 'Berg',
        attributedTo: 'it',
      },
    ]);
  });

  it('gives a statement the same id wherever it stands in the article', () => {
    const [one, other] = [[{}], [{ text: 'Another.' }, {}]].map(
      (facts) => propose({ entities: [berg], facts }).facts.at(-1)?.id,
    );
    expect(one).toBe(other);
  });

  it.each<[string, Found]>([
    [
      'a quote with markup',
      { text: '<b>It is so</b>', entities: [berg], facts: [{ quote: { start: 0, end: 15 } }, {}] },
    ],
    ['a fact about nothing known', { entities: [berg], facts: [{ about: ['nobody'] }, {}] }],
    ['a speaker who is not known', { entities: [berg], facts: [{ attributedTo: 'nobody' }] }],
    [
      'an event that ends before it starts',
      {
        entities: [berg],
        events: [
          {
            id: 'e',
            name: 'Vote of Molina',
            type: 'vote',
            start: '2024-05-02',
            end: '2024-04-01',
            participants: ['it', 'nobody'],
            place: 'nowhere',
            aliases: [],
          },
        ],
        facts: [{}],
      },
    ],
  ])('passes the check of the format without %s', (_, found) => {
    const pack = propose(found);
    expect(checkPack(pack)).toEqual(pack);
    expect(pack.facts).toHaveLength(1);
  });

  it('leaves out things of which nothing is told', () => {
    const other = { ...entity('Karl Berg', 'person'), id: 'other' };
    expect(
      propose({ entities: [berg, other], facts: [{ about: ['it'] }] }).entities.map(({ id }) => id),
    ).toEqual(['it']);
  });
});
