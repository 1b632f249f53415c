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
    ['an object before who did it', 'Russia annexed Crimea in 2014.', '2014 annexation of Crimea'],
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
      '1997 trade embargo against Sudan',
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
      '1998 bombing of the embassy in Kenya',
    ],
    [
      'people by their adjective',
      'Four African-American churchgoers were killed in Milwaukee in 2015.',
      '2015 killing of four African-American churchgoers in Milwaukee',
    ],
    [
      'a place without the words around it',
      'A bomb explosion in the southwestern Pakistani city of Quetta killed six people on Friday.',
      '2022 bomb explosion in Quetta',
    ],
    [
      'a person without office and title',
      'The assassination of former Prime Minister Rafik Hariri led to protests.',
      'Assassination of Rafik Hariri',
    ],
    ['by year where nobody is named', 'Protests broke out in Tehran in 2009.', '2009 protests in Tehran'],
    [
      'by month where there are many',
      'A poll by Lakeview University was held in May 2021.',
      'May 2021 poll by Lakeview University',
    ],
    [
      'a people as the article has it',
      'Soldiers killed two Palestinians in Gaza.',
      'Killing of two Palestinians in the Gaza Strip',
    ],
    [
      'whom a pronoun means, by its gender',
      'Anna Berg met Tom Reed in Oslo in May. Her resignation followed.',
      "Anna Berg's resignation",
    ],
    [
      'whom a chain of pronouns means',
      'Matthew Goode made a film. He appeared beside Woody Allen. His arrest in London followed.',
      "Matthew Goode's arrest in London",
    ],
    [
      'what it is on, where a preposition leads there',
      'Thailand cracked down on human trafficking in May.',
      "Thailand's crackdown on human trafficking",
    ],
    [
      'a fair of the world',
      'Neon signs lit the 1939 World’s Fair in New York.',
      '1939 World’s Fair in New York',
    ],
    [
      'whose prize it is',
      'Matthew Goode received a nomination at the Teen Choice Awards.',
      "Matthew Goode's nomination at the Teen Choice Awards",
    ],
    ['who won over whom', 'Sweden defeated Belgium on Monday.', "Sweden's victory over Belgium"],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text)).toContain(expected);
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

it('names nothing by somebody whom a pronoun may not mean', () => {
  const names = namesOf(
    'Nguyen Huy Nga, a health official, said a teacher died of bird flu. His death was the third.',
  );
  expect(names.join()).not.toContain('Nguyen');
});

it('makes one event of what the headline says and the text says again by name', () => {
  expect(namesOf('Scientologist arrested in Hollywood\n\nDaniel Montalvo was arrested on Monday.')).toEqual([
    'Arrest of Daniel Montalvo in Hollywood',
  ]);
});

it('dates elections by the verb that holds them', () => {
  const [election] = events('In February 2008, Pakistan held parliamentary elections.');
  expect(election?.start).toBe('2008-02');
});

it('keeps two ways with two aims apart', () => {
  expect(events('Barack Obama visited Kenya in 2015. His trip to Ethiopia was short.')).toHaveLength(2);
});

describe('no card for', () => {
  it.each([
    ['who did something to nobody knows what', 'Barack Obama signed on Friday.'],
    ['something without a name', 'The borders were closed on Monday.'],
    ['what was only said', 'Benjamin Netanyahu made his declaration.'],
    ['what nobody could tell from others', 'The first meeting was held on Monday.'],
    ['whom a statement was made to', 'In a statement to the BBC, the church denied it.'],
    ['where an article stood', 'This article originally appeared in The Atlantic.'],
    ['what somebody found, without what', 'Anna Berg made a discovery in May.'],
    ['what happened to nobody known', 'Five people were killed in 2015.'],
  ])('%s', (_, text) => {
    expect(cardsOf(text)).toEqual([]);
  });
});
