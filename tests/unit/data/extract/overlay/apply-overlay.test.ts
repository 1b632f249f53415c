import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { applyOverlay } from '@/data/extract/overlay/apply-overlay';
import { OverlaySchema, type Overlay } from '@/data/extract/overlay/overlay';
import { checkPack } from '@/data/read-pack';
import { packOf } from '../merge/packs';

const TEXT =
  'Anna Berg said that she opened the harbour, with 400 guests. The mayor left in the rain. It rained.';
const OPENED = 'Anna Berg said that she opened the harbour, with 400 guests.';

const pack = packOf({
  source: { id: 's' },
  entities: [
    { id: 'port', name: 'Port Azure', type: 'place', aliases: [{ text: 'Azure' }, { text: 'Port' }] },
    { id: 'berg', name: 'Anna Berg', type: 'person' },
  ],
  events: [
    { id: 'opening', name: 'Opening', type: 'opening', place: 'port', aliases: [{ text: 'the day' }] },
  ],
  facts: [
    {
      id: 'f',
      text: 'Anna Berg opened it.',
      about: ['port', 'berg', 'opening'],
      quote: { exact: OPENED },
      when: { start: '2024' },
      status: 'claimed',
      attributedTo: 'berg',
      attribution: 'Anna Berg',
    },
  ],
});
const overlaid = (overlay: Overlay) => checkPack(applyOverlay(pack, overlay, TEXT));

describe('an overlay of things', () => {
  it('adds names and links, and says better what a name needs', () => {
    const aliases = [
      { text: 'Puerto Azur', language: 'es' },
      { text: 'Azure', needsContext: true },
    ];
    const sameAs = ['https://www.wikidata.org/entity/Q1'];
    expect(overlaid({ entities: { port: { aliases, sameAs } } }).entities[0]).toEqual({
      ...pack.entities[0],
      aliases: [...aliases, { text: 'Port' }],
      sameAs,
    });
  });

  it.each<[string, NonNullable<Overlay['entities']>]>([
    ['its name', { harbour: { name: 'Port Azure' } }],
    ['an alias, in whatever case', { harbour: { aliases: [{ text: 'AZURE' }] } }],
    ['a name that is none elsewhere', { harbour: { foundAs: ['Port'] } }],
  ])('is found by %s, and gives it its id wherever it stands', (_, entities) => {
    const { facts, events } = overlaid({ entities });
    expect([facts[0]?.about[0], events[0]?.place]).toEqual(['harbour', 'harbour']);
  });

  it('takes away a name that is none elsewhere', () => {
    const [port] = overlaid({ entities: { port: { foundAs: ['Port'] } } }).entities;
    expect(port?.aliases).toEqual([{ text: 'Azure' }]);
  });

  it('leaves to an event only the names that it gives', () => {
    const [opening] = overlaid({ events: { opening: { aliases: [{ text: 'Harbour opening' }] } } }).events;
    expect(opening?.aliases).toEqual([{ text: 'Harbour opening' }]);
  });

  it('brings what the article does not name', () => {
    const [, , added] = overlaid({ entities: { coast: { name: 'Coast', type: 'place' } } }).entities;
    expect(added).toEqual({ id: 'coast', name: 'Coast', type: 'place', aliases: [] });
  });

  it('is refused where it tells too little of what is not found', () => {
    expect(() => overlaid({ entities: { nobody: { name: 'Nobody' } } })).toThrow('give it a name and a type');
  });

  it.each<[string, Overlay]>([
    ['by name', { leaveOut: { things: ['the day', 'azure'] } }],
    ['with all of which it does not speak', { entities: { berg: {} }, leaveOut: { things: 'others' } }],
  ])('leaves things out %s', (_, overlay) => {
    const { entities, events, facts } = overlaid(overlay);
    expect([...entities, ...events].map(({ id }) => id)).toEqual(['berg']);
    expect(facts[0]?.about).toEqual(['berg']);
  });
});

describe('an overlay of facts', () => {
  const corrected = (fact: NonNullable<Overlay['facts']>[number]) => overlaid({ facts: [fact] }).facts;

  it('corrects what it says, and leaves the rest as it was found', () => {
    const [fact, ...others] = corrected({ quote: 'opened the harbour', text: 'The harbour was opened.' });
    expect(fact).toMatchObject({
      text: 'The harbour was opened.',
      about: ['port', 'berg', 'opening'],
      when: { start: '2024' },
      attribution: 'Anna Berg',
      quote: { exact: 'opened the harbour' },
    });
    expect(others).toEqual([]);
  });

  it('says who, if anybody, together with how a fact stands', () => {
    const [fact] = corrected({ quote: OPENED, status: 'stated' });
    expect([fact?.status, fact?.attribution, fact?.attributedTo]).toEqual(['stated', undefined, undefined]);
  });

  it('adds what was not found, in the order of the article', () => {
    const added = { text: 'Anna Berg left in the rain.', about: ['berg'], status: 'stated' as const };
    const facts = corrected({ quote: 'The mayor left in the rain.', ...added });
    expect(facts.map(({ text }) => text)).toEqual(['Anna Berg opened it.', 'Anna Berg left in the rain.']);
  });

  it('makes several of one', () => {
    const { facts } = overlaid({
      facts: [
        { quote: 'she opened the harbour', text: 'Anna Berg opened the harbour.' },
        { quote: '400 guests', text: 'There were 400 guests.' },
      ],
    });
    expect(facts.map(({ text }) => text)).toEqual([
      'Anna Berg opened the harbour.',
      'There were 400 guests.',
    ]);
  });

  it('leaves a fact out by its quote', () => {
    expect(overlaid({ leaveOut: { facts: ['opened the harbour'] } }).facts).toEqual([]);
  });

  it.each([
    ['what the article does not say', 'closed the harbour', 'the article does not say'],
    ['what it says twice', 'rain', 'says twice'],
    ['words of which nothing is found, and tells too little', 'It rained.', 'give the overlay’s fact'],
  ])('is refused where it quotes %s', (_, quote, reason) => {
    expect(() => corrected({ quote })).toThrow(reason);
  });

  it.each([
    ['an unknown key', { fact: [] }],
    ['HTML', { facts: [{ quote: '<b>bold</b>' }] }],
    ['an unknown status', { facts: [{ quote: 'x', status: 'rumoured' }] }],
    ['an unknown kind', { entities: { port: { type: 'ship' } } }],
  ])('is no overlay with %s', (_, overlay) => {
    expect(v.is(OverlaySchema, overlay)).toBe(false);
  });
});
