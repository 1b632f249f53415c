import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read, texts } from './read-facts';

describe('what somebody holds', () => {
  it.each([
    ['Russian President Vladimir Putin met Xi Jinping in Beijing.', 'Vladimir Putin is President of Russia.'],
    [
      'Tim Harcourt, the chief economist of Austrade, left Paris on Monday.',
      'Tim Harcourt is the chief economist of Austrade.',
    ],
    ['Booker Prize-winner Margaret Atwood left Paris.', 'Margaret Atwood is a Booker Prize-winner.'],
    [
      'Former Liberian President Charles Taylor left Paris on Monday.',
      'Charles Taylor is a former Liberian President.',
    ],
    ['Jeff Rathke, a spokesman for NATO, left Paris on Monday.', 'Jeff Rathke is a spokesman for NATO.'],
    ['Zimbabwe President Robert Mugabe left Harare on Monday.', 'Robert Mugabe is President of Zimbabwe.'],
    ['Amazon founder Jeff Bezos left Paris on Monday.', 'Jeff Bezos is the Amazon founder.'],
    [
      'Patrick McHugh, a vice president of engineering and planning for Con Edison, left Paris on Monday.',
      'Patrick McHugh is a vice president of engineering and planning for Con Edison.',
    ],
  ])('%s', (text, expected) => {
    expect(texts(text)).toContain(expected);
  });

  it.each([
    ['a bare office', 'President Barack Obama left Paris on Monday.'],
    ['one among many of a kind', 'Senior researcher Mu Li left Paris on Monday.'],
    ['whose it leaves open', 'His wife Michelle Obama left Paris on Monday.'],
    ['one of long ago', 'In 1991, Israeli Prime Minister Yitzhak Shamir left Paris.'],
  ])('but not %s', (_, text) => {
    expect(texts(text).filter((each) => each.includes(' is '))).toEqual([]);
  });

  it('once, the fuller one', () => {
    const text = 'US President Donald Trump left Paris. President Donald Trump was in London.';
    expect(texts(text).filter((each) => each.includes(' is '))).toEqual([
      'Donald Trump is President of the United States.',
    ]);
  });

  it('as of its source, at no time of its own', () => {
    const [role] = read('Russian President Vladimir Putin met Xi Jinping in Beijing.');
    expect(role?.when).toBeUndefined();
  });
});

describe('a statement is understood without the article', () => {
  it.each([
    [
      'a pronoun',
      'Angela Merkel met Emmanuel Macron in Paris on Monday. She left France on Tuesday.',
      'Angela Merkel left France on Tuesday.',
    ],
    [
      'a possessive',
      'Angela Merkel went to Paris on Monday. Her visit to France ended on Tuesday.',
      'Angela Merkel’s visit to France ended on Tuesday.',
    ],
    [
      'a thing',
      'NATO was founded in 1949. It has 32 members in Europe and America.',
      'NATO has 32 members in Europe and America.',
    ],
    [
      'a thing that is told of by so and that',
      'The LGP-30 stood in Boston. NATO was founded in 1949. It was so large that it got its own office in Paris.',
      'NATO was so large that it got its own office in Paris.',
    ],
    [
      'a pair',
      'Vladimir Putin and Xi Jinping met in Beijing. The leaders signed a joint statement on trade with Russia.',
      'Vladimir Putin and Xi Jinping signed a joint statement on trade with Russia.',
    ],
    [
      'an institution',
      'Google was founded in 1998. The company employs 180,000 people in America.',
      'Google employs 180,000 people in America.',
    ],
    [
      'a person within',
      'Robert Mugabe ruled Zimbabwe. The military said it was keeping him in Harare.',
      'The military said it was keeping Robert Mugabe in Harare.',
    ],
    [
      'a joint',
      'Angela Merkel met Macron in Paris. However, Germany rejected the treaty in 2019.',
      'Germany rejected the treaty in 2019.',
    ],
    [
      'who says it',
      'Angela Merkel left Paris. "Germany paid 400 million euros to Emmanuel Macron," she told Reuters.',
      '"Germany paid 400 million euros to Emmanuel Macron," Angela Merkel told Reuters.',
    ],
    [
      'a person past other names',
      'Angela Merkel left Paris. By 2017, as head of the Bundestag, she had signed 12 treaties with Russia.',
      'By 2017, as head of the Bundestag, Angela Merkel had signed 12 treaties with Russia.',
    ],
    [
      'a building',
      'A crane fell into the Grand Mosque in Mecca. In 2012 some 300 pilgrims met at the mosque with Saudi officials.',
      'In 2012 some 300 pilgrims met at the Grand Mosque with Saudi officials.',
    ],
    [
      'a thing within its own sentence',
      'The trial of Google marked the beginning of the season, and it started with 400 complaints in France.',
      'The trial of Google marked the beginning of the season, and it started with 400 complaints in France.',
    ],
    [
      'a participle',
      'Vladimir Putin met Xi Jinping in Beijing on Monday, stressing that Russia would pay its share.',
      'Vladimir Putin stressed that Russia would pay its share.',
    ],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toContain(expected);
  });

  it.each([
    ['nobody to be meant', 'She left France on Tuesday with 400 soldiers.'],
    ['nobody to be meant within it', 'The report to NATO showed that she had left France in 2019.'],
    [
      'two who could be meant',
      'Many in London spoke with Boris Johnson and with Keir Starmer. He left France on Tuesday.',
    ],
    ['a thing that was not told of', 'This surprised many in Germany and France in 2019.'],
  ])('or left out: %s', (_, text) => {
    expect(texts(text).filter((each) => /left|surprised/.test(each))).toEqual([]);
  });

  it.each([
    'The accident was the worst in Germany since 1998.',
    'It was the most deadly accident in Germany since 1998.',
  ])('tells which event: %s', (next) => {
    const [, fact] = texts(`The Brandenburg train accident killed 12 people on Monday. ${next}`);
    expect(fact).toMatch(/^The .*Brandenburg train accident was the (?:worst|most deadly)/);
  });

  it('keeps the words of a quotation as they are', () => {
    const found = texts('Angela Merkel was in Paris. "It will cost Germany 400 million euros," Merkel said.');
    expect(found).toContain('"It will cost Germany 400 million euros," Angela Merkel said.');
  });
});

describe('a statement reads well by itself', () => {
  it.each([
    [
      'the full name for a short one',
      'Angela Merkel was in Paris. Mrs Merkel rejected the treaty with Russia in 2019.',
      'Angela Merkel rejected the treaty with Russia in 2019.',
    ],
    [
      'no full name within a longer phrase',
      'Barack Obama left office in 2017. The Obama administration imposed sanctions on Russia in 2014.',
      'The Obama administration imposed sanctions on Russia in 2014.',
    ],
    [
      'a short form of the verb in full',
      'NATO was founded in 1949. It’s the largest alliance in Europe.',
      'NATO is the largest alliance in Europe.',
    ],
    [
      'an article where the text gives the name one',
      'The BBC was founded in 1922. It employs 21,000 people in London.',
      'The BBC employs 21,000 people in London.',
    ],
    [
      'what leads up to what somebody says',
      'After nine people were killed in Ohio in June, Barack Obama said that Congress had failed.',
      'After nine people were killed in Ohio in June, Barack Obama said that Congress had failed.',
    ],
    [
      'the rest of what a subject does',
      'Barack Obama pushed for gun control in Congress but was unable to change the laws of Ohio.',
      'Barack Obama pushed for gun control in Congress but was unable to change the laws of Ohio.',
    ],
    [
      'two verbs of one subject',
      'In Washington, Josh Earnest condemned the attack in Tunis and said the United States would help in 2015.',
      'In Washington, Josh Earnest condemned the attack in Tunis and said the United States would help in 2015.',
    ],
    [
      'two clauses of which one names nothing',
      'Sales of equipment will still be low, and some leaders of Sudan will face sanctions.',
      'Sales of equipment will still be low, and some leaders of Sudan will face sanctions.',
    ],
    [
      'two clauses that one person says',
      'Two gunmen died in Tunis, and three others may have escaped to Libya, officials said.',
      'Two gunmen died in Tunis, and three others may have escaped to Libya, officials said.',
    ],
    [
      'a caption that is a sentence',
      'Angela Merkel is a member of the party that has governed Germany since 2005\n\nShe left.',
      'Angela Merkel is a member of the party that has governed Germany since 2005.',
    ],
    [
      'no caption that runs into it',
      'Angela Merkel of the CDU In the north of Germany, Olaf Scholz won 400 votes in 2021.',
      'In the north of Germany, Olaf Scholz won 400 votes in 2021.',
    ],
    [
      'no word that points to the sentence before',
      'Angela Merkel left Berlin. There, Olaf Scholz won 400 votes in 2021.',
      'Olaf Scholz won 400 votes in 2021.',
    ],
    [
      'no dateline',
      'Taipei, Taiwan — The festival in China was founded in 1990 by 12 cities.',
      'The festival in China was founded in 1990 by 12 cities.',
    ],
    [
      'a list of what somebody said',
      'In an interview, Barack Obama also said:\n\nThe UK must stay in the European Union\n\nHe left Paris.',
      'Barack Obama said that the UK must stay in the European Union.',
    ],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toContain(expected);
  });

  it('is not about the place where it was written', () => {
    const [fact] = read('LONDON — Germany left NATO after a vote in Berlin in 2019.');
    expect(fact?.about).not.toContain('london');
  });

  it('tells its speaker by the full name, without what that person is', () => {
    const found = read(
      '“Germany paid 400 million euros in 2019,” said Martin Indyk, vice president of Brookings and a former ambassador to Israel.',
    );
    expect(found.map(({ attribution }) => attribution)).toContain('Martin Indyk');
  });
});

describe('what is left out', () => {
  it.each([
    ['questions', 'Will Germany leave NATO in 2025?'],
    ['captions', 'Image: Angela Merkel in Paris in 2019.'],
    ['headlines', 'Germany leaves NATO after a vote in Berlin'],
    ['captions without a verb', 'Angela Merkel at the farm in Germany where she was born in 1954'],
    ['fragments', 'Giving Germany and France the 400 million euros that they had been promised in 2019.'],
    ['calls', 'Sign up for our newsletter on Germany and France.'],
    ['what names nothing', 'The door was open and nobody was there.'],
    ['the weather', 'It was sunny in Paris.'],
    ['the paper’s own talk', 'We think you should visit Paris and Berlin in 2025.'],
    ['calls upon the reader', 'Wait until Germany and France agree in 2025.'],
    ['refusals to answer', 'A spokesman for Amazon declined to comment on the attack in Paris.'],
    ['quotations of nobody', '"Germany and France left NATO in 2019."'],
    ['a cue without what was said', 'Barack Obama said according to a transcript seen in Berlin.'],
    ['what a page tells of its author', 'Ada Berg has covered economics in Berlin since 2012.'],
    ['the run of a game', 'In the 62nd minute Germany won a penalty kick against France.'],
    ['what the writer thinks', 'It is clear that Germany and France would seem to have a strong case.'],
    ['talk', '"I know how low I felt during those first few hours," Angela Merkel said.'],
    ['what only leads up to a list', 'In an interview in Paris, Barack Obama also said:'],
  ])('%s', (_, text) => {
    expect(texts(text)).toEqual([]);
  });
});

it('tells when, from the sentence', () => {
  const when = (text: string) => read(text).find(({ text: words }) => words.includes('Germany'))?.when;
  expect(when('Germany joined NATO in May 1955.')).toEqual({ start: '1955-05' });
  expect(when('Angela Merkel governed Germany from 2005 to 2021.')).toEqual({ start: '2005', end: '2021' });
  expect(when('Republicans in Germany want to make last year’s tax cuts permanent.')).toBeUndefined();
  expect(when('The previous election in Germany was before the 2014 protests.')).toBeUndefined();
  expect(when('Germany has not seen a deficit like that of 2009 since 1998.')).toBeUndefined();
  expect(when('Angela Merkel said on Tuesday that Germany would close the plant in 2026.')).toEqual({
    start: '2026',
  });
});

it('is about all that it names, and about whom its pronoun means', () => {
  const facts = read('Angela Merkel met Emmanuel Macron in Paris on Monday. She left France on Tuesday.');
  expect(facts.find(({ text }) => text.includes('left'))?.about.toSorted()).toEqual(
    expect.arrayContaining(['angela-merkel', 'france']),
  );
});

it('is about the event that its dead and wounded leave unsaid', () => {
  const facts = read(
    'Gunmen attacked the Bardo museum in Tunis on Wednesday. About 50 other people were wounded, officials said.',
  );
  const about = facts.find(({ text }) => text.includes('wounded'))?.about ?? [];
  expect(about.some((id) => /attack.*museum/.test(id))).toBe(true);
});

it('values what defines, counts and dates above talk', () => {
  const [fact, talk] = ['founded', 'good'].map((word) =>
    read(
      'NATO was founded in 1949 by 12 countries. "I think we did a good thing," Jens Stoltenberg of NATO said.',
    ).find(({ text }) => text.includes(word)),
  );
  expect(fact?.value).toBeGreaterThan(talk?.value ?? 0);
});

it('quotes the starter article letter for letter', () => {
  const text = readFileSync('data/articles/beijing-summit-2024.txt', 'utf8');
  const facts = read(text);
  expect(facts.length).toBeGreaterThan(20);
  for (const { quote } of facts) {
    expect(text.slice(quote.start, quote.end)).toMatch(/^\S[^]*\S$/);
    expect(text.slice(quote.start, quote.end)).not.toContain('\n');
  }
});
