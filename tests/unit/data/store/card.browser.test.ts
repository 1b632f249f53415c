import { describe, expect, it } from 'vitest';
import { readCard } from '@/data/store/card';
import { cardIn, PAGE, refs, texts } from './read-cards';
import { makePack, openStore, storeWith, type PackParts } from './store-pack';

describe('the card of an entity', () => {
  it('is not there for a ref that nobody knows', async () => {
    expect(await readCard(openStore(), 'putin', PAGE)).toBeUndefined();
    expect(await readCard(await storeWith(makePack('a')), 'xi', PAGE)).toBeUndefined();
  });

  it('names it, its topic and what is known of it', async () => {
    const card = await cardIn(
      {
        topic: { title: 'Summits', color: '#112233' },
        sources: [
          { id: 's1', title: 'T', publisher: 'P', url: 'https://p.example/1', published: '2024-05-16' },
        ],
        entities: [{ id: 'putin', name: 'Vladimir Putin', description: 'President of Russia' }],
        facts: [
          {
            id: 'f1',
            text: 'He came.',
            status: 'claimed',
            attribution: 'Xi',
            when: { start: '2024-05' },
            quote: { exact: 'came' },
          },
        ],
      },
      'putin',
    );
    const source = {
      title: 'T',
      publisher: 'P',
      url: 'https://p.example/1',
      published: '2024-05-16',
      quote: 'came',
    };
    expect(card).toEqual({
      ref: 'putin',
      kind: 'entity',
      type: 'person',
      name: 'Vladimir Putin',
      description: 'President of Russia',
      topics: [{ title: 'Summits', color: '#112233' }],
      facts: [
        {
          key: expect.any(String) as string,
          text: 'He came.',
          status: 'claimed',
          attribution: 'Xi',
          when: { start: '2024-05' },
          asOf: '2024-05-16',
          sources: [source],
          contradictedBy: [],
        },
      ],
      factsFromThisPage: [],
      timeline: [],
      related: [],
    });
  });

  it('takes the newest role for a description where there is none', async () => {
    const roles = [
      { text: 'Prime minister', source: 's1' },
      { text: 'President', source: 's1', asOf: '2024-05' },
      { text: 'Candidate', source: 's1', asOf: '2018' },
    ];
    const sources = [{ id: 's1', published: '2008-05-08' }];
    const card = await cardIn({ sources, entities: [{ id: 'putin', roles }] }, 'putin');
    expect(card).toMatchObject({ description: 'President', descriptionAsOf: '2024-05' });
  });

  it.each([
    ['former government typist', 'Former government typist'],
    ['iPhone designer', 'iPhone designer'],
    ['émigré writer', 'Émigré writer'],
  ])('begins the role “%s” as a line of its own', async (text, description) => {
    const roles = [{ text, source: 's1' }];
    const card = await cardIn({ sources: [{ id: 's1' }], entities: [{ id: 'grace', roles }] }, 'grace');
    expect(card.description).toBe(description);
  });

  it('has facts about it, and what it says, but nothing of others', async () => {
    const card = await cardIn(
      {
        entities: [{ id: 'putin' }, { id: 'xi' }, { id: 'nato' }],
        facts: [
          { id: 'about', about: ['putin', 'xi'] },
          { id: 'said', about: ['nato'], attributedTo: 'putin', status: 'claimed' },
          { id: 'other', about: ['xi', 'nato'] },
        ],
      },
      'putin',
    );
    expect(texts(card.facts)).toEqual(['Fact about.', 'Fact said.']);
  });

  it('puts the facts about what stands on the page first', async () => {
    const parts: PackParts = {
      entities: [{ id: 'putin' }, { id: 'xi' }, { id: 'kim' }],
      facts: [
        { id: 'kim', about: ['putin', 'kim'] },
        { id: 'xi', about: ['putin', 'xi'] },
      ],
    };
    expect(texts((await cardIn(parts, 'putin')).facts)).toEqual(['Fact kim.', 'Fact xi.']);
    const onPage = await cardIn(parts, 'putin', { refs: ['putin', 'xi'] });
    expect(texts(onPage.facts)).toEqual(['Fact xi.', 'Fact kim.']);
  });

  it('leads to what it shares most facts with, and before that to what stands on the page', async () => {
    const parts: PackParts = {
      entities: [{ id: 'putin' }, { id: 'xi' }, { id: 'kim' }, { id: 'modi' }],
      facts: [
        { id: '1', about: ['putin', 'kim'] },
        { id: '2', about: ['putin', 'xi'] },
        { id: '3', about: ['putin', 'xi'] },
        { id: '4', about: ['modi'] },
      ],
    };
    expect(refs((await cardIn(parts, 'putin')).related)).toEqual(['xi', 'kim']);
    const onPage = await cardIn({ ...parts, facts: parts.facts!.slice(0, 2) }, 'putin', { refs: ['xi'] });
    expect(refs(onPage.related)).toEqual(['xi', 'kim']);
  });

  it('sets the events that it took part in, that were there or that facts link with it on a line of time', async () => {
    const events = [
      { id: 'late', start: '2024-05-16', end: '2024-05-17', place: 'beijing', participants: ['putin'] },
      { id: 'early', start: '2019', participants: ['putin'] },
      { id: 'linked', start: '2022-02-24' },
      { id: 'undated', participants: ['putin'] },
      { id: 'not-his', start: '2020' },
    ];
    const parts: PackParts = {
      entities: [{ id: 'putin' }, { id: 'beijing', name: 'Beijing', type: 'place' }],
      events,
      facts: [{ id: 'f', about: ['putin', 'linked'] }],
    };
    const card = await cardIn(parts, 'putin');
    expect(refs(card.timeline)).toEqual(['early', 'linked', 'late']);
    expect(card.timeline[2]).toMatchObject({ start: '2024-05-16', end: '2024-05-17', place: 'Beijing' });
    expect(refs(card.related)).toEqual(['undated']);
    expect(refs((await cardIn(parts, 'beijing')).timeline)).toEqual(['late']);
  });
});

describe('the card of an event', () => {
  const parts: PackParts = {
    entities: [{ id: 'putin' }, { id: 'xi' }, { id: 'beijing', name: 'Beijing', type: 'place' }],
    events: [
      {
        id: 'summit',
        name: 'Summit',
        start: '2024-05-16',
        end: '2024-05-17',
        place: 'beijing',
        participants: ['xi'],
      },
      { id: 'war', start: '2022-02-24' },
    ],
    facts: [{ id: 'f', about: ['summit', 'putin', 'war'] }],
  };

  it('tells when and where it was, who was there, and what it has to do with', async () => {
    const card = await cardIn(parts, 'summit');
    expect(card).toMatchObject({
      kind: 'event',
      name: 'Summit',
      start: '2024-05-16',
      end: '2024-05-17',
      place: 'Beijing',
    });
    expect(texts(card.facts)).toEqual(['Fact f.']);
    expect(refs(card.timeline)).toEqual(['war', 'summit']);
    expect(refs(card.related).sort()).toEqual(['beijing', 'putin', 'xi']);
  });
});

describe('facts that came from the page itself', () => {
  const parts: PackParts = {
    sources: [
      { id: 'here', url: 'https://www.example.com/story?utm_source=x' },
      { id: 'there', url: 'https://other.example/story' },
    ],
    facts: [
      { id: 'here', source: 'here' },
      { id: 'there', source: 'there' },
      { id: 'both', source: 'there', also: [{ source: 'here' }] },
    ],
  };

  it.each([
    ['its address', ['https://example.com/story#top']],
    [
      'the canonical address that it states',
      ['https://example.com/story/live/77', 'http://example.com/story/'],
    ],
  ])('stand apart, by %s', async (_, urls) => {
    const card = await cardIn(parts, 'putin', { urls });
    expect(texts(card.facts)).toEqual(['Fact there.']);
    expect(texts(card.factsFromThisPage)).toEqual(['Fact both.', 'Fact here.']);
  });

  it('stand with the others on any other page', async () => {
    const card = await cardIn(parts, 'putin', { urls: ['https://example.com/another'] });
    expect(card.facts).toHaveLength(3);
    expect(card.factsFromThisPage).toEqual([]);
  });

  it('let what repeats them come last', async () => {
    const card = await cardIn(
      {
        sources: [{ id: 'page', url: 'https://example.com/story' }, { id: 'other' }],
        entities: [{ id: 'putin' }],
        facts: [
          { id: 'f1', text: 'Putin thanked the engineers for the bridge.', source: 'page' },
          { id: 'f2', text: 'For the bridge Putin thanked the engineers.', source: 'other' },
          { id: 'f3', text: 'Putin skates.', source: 'other' },
        ],
      },
      'putin',
      { urls: ['https://example.com/story'] },
    );
    expect(texts(card.facts)).toEqual(['Putin skates.', 'For the bridge Putin thanked the engineers.']);
  });
});

it('keeps the facts that name most of the page where there are too many', async () => {
  const facts = Array.from({ length: 400 }, (_, index) => ({ id: `f${index}`, about: ['putin', 'kim'] }));
  facts.push({ id: 'last', about: ['putin', 'xi'] });
  const card = await cardIn({ entities: [{ id: 'putin' }, { id: 'kim' }, { id: 'xi' }], facts }, 'putin', {
    refs: ['xi'],
  });
  expect(card.facts).toHaveLength(300);
  expect(card.facts[0]?.text).toBe('Fact last.');
});
