import { describe, expect, it } from 'vitest';
import { loadNameModel } from '@/data/cli/name-model-file';
import { isWorthACard } from '@/data/extract/events/is-worth-a-card';
import { timeAndEvents } from '@/data/extract/find-events';
import { nameEntities } from '@/data/extract/name-entities';

const model = loadNameModel();

const events = (text: string) => timeAndEvents(nameEntities({ text, published: '2022-06-17' }, model)).events;
const namesOf = (text: string): string[] => events(text).map(({ name }) => name);
const cardsOf = (text: string): string[] =>
  events(text)
    .filter(isWorthACard)
    .map(({ name }) => name);

describe('an event is called', () => {
  it.each([
    [
      'to whom it was done',
      'Kyle Brandt was arrested in London on Sunday.',
      'Arrest of Kyle Brandt in London',
    ],
    ['an object before who did it', 'Russia annexed Crimea in 2014.', 'Annexation of Crimea'],
    ['who is in apposition', 'Helixa fired its founder, Daniel Kwon, in 2020.', 'Firing of Daniel Kwon'],
    [
      'not whose president it was',
      "Mali's president, Ibrahim Keita, was overthrown in 2020.",
      'Overthrow of Ibrahim Keita',
    ],
    [
      'what was done to a thing',
      'Congress passed a law on plea bargains in 2013.',
      "Congress' passage of a law on plea bargains",
    ],
    [
      'the owner as the text has it',
      "Russia's invasion of Ukraine began in February.",
      "Russia's invasion of Ukraine",
    ],
    [
      'a phrase that is good by itself',
      'Bill Clinton imposed a comprehensive trade embargo against Sudan in 1997.',
      'Comprehensive trade embargo against Sudan',
    ],
    [
      'a phrase without its day',
      'The arrest of Anna Berg in December led to protests.',
      'Arrest of Anna Berg',
    ],
    [
      'who goes and where to',
      'Barack Obama travels to Ethiopia on Sunday.',
      "Barack Obama's trip to Ethiopia",
    ],
    [
      'a phrase without what it cost',
      'The $19 billion acquisition of WhatsApp closed in 2014.',
      'Acquisition of WhatsApp',
    ],
    [
      'another verb of a thing done',
      'In 1998 agents blew up the embassy in Kenya.',
      'Bombing of the embassy in Kenya',
    ],
    [
      'people by their adjective',
      'Four African-American churchgoers were killed in Milwaukee in 2015.',
      'Killing of Four African-American churchgoers in Milwaukee',
    ],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text).map((name) => name.toLowerCase())).toContain(expected.toLowerCase());
  });
});

it('takes a law on marriage for no marriage', () => {
  const types = events('After the US legalised gay marriage, protests began.').map(({ type }) => type);
  expect(types).toContain('legalisation');
  expect(types).not.toContain('marriage');
});

it('names nothing by half a word', () => {
  const names = namesOf('Askar released proof-of-concept code on Monday.');
  expect(names.filter((name) => /\W$/.test(name))).toEqual([]);
});

it('takes a place for none of those who were killed', () => {
  const [killing] = events('Four African-American churchgoers were killed in Milwaukee in 2015.');
  expect(killing?.participants).toEqual([]);
});

it('takes the place of a dateline for nobody who does something', () => {
  const [purchase] = events('LONDON, June 14, 2022 (Reuters) - Microsoft bought Nokia on Tuesday.');
  expect(purchase?.participants).not.toContain('london');
});

it('tells one storm from the next by its name', () => {
  expect(namesOf('It was the strongest cyclone since Cyclone Idai. Cyclone Freddy came in 2023.')).toEqual(
    expect.arrayContaining(['Cyclone Idai', 'Cyclone Freddy']),
  );
});

describe('no card for', () => {
  it.each([
    ['who did something to nobody knows what', 'Barack Obama signed on Friday.'],
    ['something without a name', 'The borders were closed on Monday.'],
    ['what was only said', 'Benjamin Netanyahu made his declaration.'],
  ])('%s', (_, text) => {
    expect(cardsOf(text)).toEqual([]);
  });
});
