import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadNameModel } from '@/data/cli/name-model-file';
import type { FoundEvent } from '@/data/extract/article-reading';
import { timeAndEvents } from '@/data/extract/find-events';
import { nameEntities } from '@/data/extract/name-entities';

const model = loadNameModel();

const read = (text: string) => timeAndEvents(nameEntities({ text, published: '2024-05-16' }, model));

/** The pieces of the text that tell of events. */
function told(text: string): string[] {
  return read(text).eventMentions.map(({ start, end }) => text.slice(start, end));
}

/** For each piece that tells of an event the number of the event, in the order of the text. */
function numbered(text: string): number[] {
  const ids = read(text).eventMentions.map(({ event }) => event);
  return ids.map((id) => [...new Set(ids)].indexOf(id) + 1);
}

/** The only event of a text. */
function eventOf(text: string): Partial<FoundEvent> {
  const [event = {}] = read(text).events;
  return event;
}

describe('events told by a noun', () => {
  it.each([
    ['Vladimir Putin arrived in China for a two-day state visit on Thursday.', ['two-day state visit']],
    ['The leaders signed a joint statement.', ['joint statement']],
    ['Russia has escalated its offensive in Ukraine.', ['offensive in Ukraine']],
    ['Talks between Israel and Egypt collapsed on Monday.', ['Talks between Israel and Egypt']],
    ['Protests broke out in Tehran in September 2022.', ['Protests']],
    ['The ceasefire began on Sunday.', ['The ceasefire']],
    ['The EU imposed sanctions on Belarus in 2021.', ['sanctions on Belarus']],
    ['A fire at a nightclub in Bucharest killed 27 people.', expect.arrayContaining(['fire'])],
    ['Fifteen militants were killed in a raid.', ['killed', 'raid']],
    ['The blast followed four days of riots.', expect.arrayContaining(['riots'])],
    ['A new report released on Monday by Amnesty International names them.', ['report']],
    [
      'Fighting between rebels and troops in Mogadishu broke out.',
      ['Fighting between rebels and troops in Mogadishu'],
    ],
    ['New fighting in Mogadishu has killed many.', expect.arrayContaining(['fighting in Mogadishu'])],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('events told by a verb', () => {
  it.each([
    ['The frigate collided with a tanker off the coast of Denmark.', /^collided/],
    ['The minister resigned on Tuesday.', /^resigned/],
    ['He was arrested in Paris on Monday.', /^arrested/],
    ['Microsoft bought Nokia in 2014.', /^bought/],
    ['NASA launched the rover in July 2020.', /^launched/],
    ['Rebels seized power on Friday.', /^seized power/],
    ['The company went public in May 2011.', /^went public/],
    ['Joe Biden is due to visit Kenya in June.', /^visit/],
    ['The dress was stolen from a hotel room.', /^stolen/],
    ['Five police officers also went missing.', /^went/],
    ['Police said he appeared to have been strangled with a belt.', /^strangled/],
    ['The town scrapped its only fire engine last year.', /^scrapped/],
    ['An earthquake hit eastern Turkey on Tuesday.', /earthquake/],
    ['Malaria claimed 346 lives.', /^claimed 346/],
    ['Anna Berg walked free on Tuesday.', /^walked free/],
    ['Anna Berg handed in her notice on Tuesday.', /^handed in her notice/],
    ['A jury found Dale Pruitt not guilty on Tuesday.', /^found Dale Pruitt not guilty/],
    ['Gunmen have taken at least 60 Shiite villagers hostage.', /^taken at least 60/],
    ['Joe Biden has named Gene Sperling as his adviser.', /^named Gene Sperling as/],
    ['The store cancelled the order on Monday.', /^cancelled/],
    ['Pruitt was let go by Northgate Labs.', /^let go/],
    ['Writers downed tools on Tuesday.', /^downed tools/],
    ['Rain swept away two bridges overnight.', /^swept away/],
    ['The FBI is investigating Enron.', /^investigating/],
    ['Iran test-fired several missiles on Friday.', /^fired/],
    ['The group had been plotting in Denmark.', /^plotting/],
    ['He is accused of allegedly bombing a Cuban airliner.', /^bombing/],
    ['Kyrgyzstan ordered U.S. forces to leave Manas.', /^leave/],
    ['A mass grave was discovered in Paktika.', /^discovered/],
    ['Ministers are due to meet in June.', /^meet/],
    ['Angola edged Mali 2-1 in Luanda.', /^edged/],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expect.stringMatching(expected)]);
  });
});

describe('events with a name', () => {
  it.each([
    ['World War II ended in 1945.', 'World War II'],
    ['The Battle of Waterloo was fought in 1815.', 'Battle of Waterloo'],
    ['Athletes trained for the Olympics.', 'Olympics'],
    ['He spoke of Brexit and of nothing else.', 'Brexit'],
    ['It was the worst storm since Hurricane Katrina in 2005.', 'Hurricane Katrina'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });
});

describe('what is no event', () => {
  it.each([
    'Any attack on Taiwan would be a disaster.',
    'A possible strike by nurses could hurt patients.',
    'Elections are expensive.',
    'The court did not convict him.',
    'If Russia invades Poland, everything will change.',
    'He may resign.',
    'The election campaign manager smiled.',
    'He found a way to play.',
    'No one was killed.',
    'The group called for a reform of the police.',
    'They spoke of fears of an attack.',
    'A visit would help.',
    '“The issue has disappeared,” he said.',
    'She shot to fame.',
    'He did not find the picture offensive.',
    'He likes a Cuban-born agent.',
    'They need a solution in order to defeat it.',
    'They soon discovered that pens would not work.',
    'The book stunned many readers.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('what tells of the same event', () => {
  it.each([
    ['Steve Jobs died in 2011. His death shocked many.', [1, 1]],
    ['Microsoft bought Nokia in 2014. The acquisition was a mistake.', [1, 1]],
    ['The frigate collided with a tanker on Thursday. The collision opened a hole.', [1, 1]],
    ['The summit in Geneva began on Monday. The summit ends on Thursday.', [1, 1]],
    ['World War I began in 1914. World War II began in 1939.', [1, 2]],
    ['The 2016 election was close. The 2020 election was not.', [1, 2]],
    ['Russia annexed Crimea in 2014. Israel annexed East Jerusalem in 1980.', [1, 2]],
    ['Facebook closed its acquisition of WhatsApp. Its buyout of Instagram came first.', [1, 2]],
    ['Gunmen attacked a museum in Tunis. The bloodshed raised fears.', [1, 1]],
    ['Nine soldiers were killed in a raid.', [1, 1]],
    ['Gunmen attacked a museum in Tunis. A second attack hit a hotel.', [1, 2]],
    ['The election is in May. A poll by YouGov was published on Monday.', [1, 2]],
  ])('%s', (text, expected) => {
    expect(numbered(text)).toEqual(expected);
  });
});

describe('what is known of an event', () => {
  it('has a name of its words, and who, where and when', () => {
    expect(eventOf('Russia annexed Crimea in 2014.')).toEqual({
      id: '2014-annexation-of-crimea',
      name: '2014 annexation of Crimea',
      type: 'annexation',
      start: '2014',
      participants: ['russia', 'crimea'],
      aliases: [],
    });
    expect(
      eventOf('The summit in Geneva between Joe Biden and Vladimir Putin began on Monday.'),
    ).toMatchObject({
      place: 'geneva',
      start: '2024-05-13',
      participants: ['joe-biden', 'vladimir-putin'],
    });
  });

  it.each([
    ['another verb', 'Pakistan jailed five people for plotting against Pervez Musharraf two years ago.'],
    ['a comparison', 'More soldiers were killed in Iraq than in 2008.'],
    ['a noun', 'The Senate approved the cuts that last year’s protests had stopped.'],
  ])('has no date that belongs to %s', (_, text) => {
    expect(eventOf(text).start).toBeUndefined();
  });

  it('did not happen to who tells of it', () => {
    const text =
      'Fred Natama, the head of the mission, said two soldiers, as well as two guards, were killed on Sunday.';
    expect(eventOf(text).participants).toEqual([]);
  });

  it('ends as many days later as it lasts', () => {
    expect(eventOf('Vladimir Putin arrived for a two-day state visit on Thursday.')).toMatchObject({
      type: 'state visit',
      start: '2024-05-16',
      end: '2024-05-17',
    });
  });

  it('has those as participants whom a pronoun or a relative clause means', () => {
    const jailed = read('Nelson Mandela joined the party in 1944. He was jailed in 1964.').events;
    expect(jailed.at(-1)).toMatchObject({ type: 'jailing', participants: ['nelson-mandela'] });
    expect(eventOf('Nelson Mandela, who became president of South Africa, died on Thursday.')).toMatchObject({
      participants: ['nelson-mandela'],
    });
  });

  it('has those as participants who were named before and are "the leaders"', () => {
    const { events } = read('Joe Biden met Vladimir Putin in Geneva. The leaders signed a joint statement.');
    expect(events.at(-1)).toMatchObject({
      type: 'joint statement',
      participants: ['joe-biden', 'vladimir-putin'],
    });
  });

  it('has an id that no entity and no other event has', () => {
    const { entities, events } = read(
      'The war in Iraq began. In 1991 a war began. Police killed him. Troops killed her.',
    );
    const ids = [...entities, ...events].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it.each(['constructor', 'toString'])('reads “%s” as a word like others', (word) => {
  const { events } = read(
    `Anna Berg met Carl Wood on Monday. The ${word} resigned. ${word} Berg was arrested in Paris. He ${word} left.`,
  );
  expect(events.map(({ name }) => name)).toContain('Meeting of Anna Berg and Carl Wood');
});

it('takes the day in the name of a newspaper for no date', () => {
  const { times } = read('The Sunday Telegraph reported the theft on Monday.');
  expect(times.map(({ value }) => value)).toEqual(['2024-05-13']);
});

it('finds every mention in the article, in order and apart', () => {
  const text = readFileSync('data/articles/beijing-summit-2024.txt', 'utf8');
  const { eventMentions, events } = read(text);
  eventMentions.forEach(({ start, end, event }, i) => {
    expect(start).toBeLessThan(end);
    expect(start).toBeGreaterThanOrEqual(eventMentions[i - 1]?.end ?? 0);
    expect(events.map(({ id }) => id)).toContain(event);
  });
  const mentioned = eventMentions.map(({ start, end }) => text.slice(start, end));
  expect(mentioned).toEqual(
    expect.arrayContaining(['two-day state visit', 'Beijing summit', 'joint statement', 're-election']),
  );
});
