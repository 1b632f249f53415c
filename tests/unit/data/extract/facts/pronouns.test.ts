import { describe, expect, it } from 'vitest';
import { read, texts } from './read-facts';

/** So that it tells of one life. */
const LIFE =
  'Patrick Gordon was born in Scotland in 1635. Gordon went to Poland in 1651. Gordon joined the Swedish army in 1655. ' +
  'In 1661 Gordon moved to Moscow. Gordon married in 1665. Gordon visited London in 1666. Gordon met Peter Romanov in 1682. ';

describe('whom a pronoun means', () => {
  it.each([
    [
      'behind what leads up to it, with no comma',
      `${LIFE}As a result of his service for Sweden, Poland and Russia he became a general in 1687.`,
      'As a result of his service for Sweden, Poland and Russia Patrick Gordon became a general in 1687.',
    ],
    [
      'whose life is told, though another was spoken of',
      `${LIFE}Peter Romanov gave him a house in Moscow. His remains were buried in Azov in 1877.`,
      'Patrick Gordon’s remains were buried in Azov in 1877.',
    ],
    [
      'somebody who follows a time',
      'Eugene Nida was born in Ohio. Despite his work in Mexico, in later years Nida taught in Ohio and California.',
      'Despite his work in Mexico, in later years Eugene Nida taught in Ohio and California.',
    ],
    [
      'nobody, where it stands for what follows',
      'Facebook was slow on Thursday. It is not clear if the attacks on Twitter in Ohio are related.',
      'It is not clear if the attacks on Twitter in Ohio are related.',
    ],
    [
      'somebody who follows a date and more',
      'Brock Holt was born in Texas. On June 1, 2015, while at first base in his career, Holt hit 4 doubles in Florida.',
      'On June 1, 2015, while at first base in his career, Brock Holt hit 4 doubles in Florida.',
    ],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toContain(expected);
  });
});

it('leaves out the marks of footnotes, but not out of the quote', () => {
  const text = 'Charles Fillmore taught in Ohio.[3] He died in Berkeley [4] in 2014.';
  const fact = read(text).find(({ text: words }) => words.includes('died'));
  expect(fact?.text).toBe('Charles Fillmore died in Berkeley in 2014.');
  expect(text.slice(fact?.quote.start, fact?.quote.end)).toBe('He died in Berkeley [4] in 2014.');
});

describe('who is meant by what he is', () => {
  it.each([
    [
      'by his age',
      'An Algerian, Rachid Ramda, is on trial in France. The 38-year-old is serving 10 years in prison in Lyon.',
      'Rachid Ramda is serving 10 years in prison in Lyon.',
    ],
    [
      'another firm than the one that is named',
      'Whole Foods was sold in 2017. The company has saved customers $300 million since the Amazon acquisition.',
      'Whole Foods has saved customers $300 million since the Amazon acquisition.',
    ],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toContain(expected);
  });
});
