import { describe, expect, it } from 'vitest';
import { read, texts } from './read-facts';

const REPORT =
  'Uber was founded in California in 2009. Uber sold its business in China in 2016. London refused Uber a licence in 2017. ';
const ESSAY =
  "Uber isn't what you think. It's really not a friend of ours, and we should just say so. That's how Uber works. " +
  "You can't trust it, of course. ";
const JUDGEMENT = 'Uber underpays its drivers and drains the safety net.';

describe('what is background', () => {
  it.each([
    ['a position that somebody takes', 'Hezbollah denies the charges.'],
    ['what a report says of what it is about', `${REPORT}${JUDGEMENT}`],
    ['a figure, in an essay too', `${ESSAY}Uber has 3,000 drivers in Sydney.`],
    ['a date, in an essay too', `${ESSAY}Uber went to Sydney in 2012.`],
  ])('%s', (_, text) => {
    expect(texts(text)).toContain(text.replace(REPORT, '').replace(ESSAY, ''));
  });

  it.each([
    ['what a writer judges', `${ESSAY}${JUDGEMENT}`],
    ['how somebody felt', 'Vanessa Hicks said she was surprised by the page on Facebook.'],
    ['the run of a day', 'Two minutes later, Eden Hazard met Romelu Lukaku.'],
    [
      'a quotation of what was told before',
      '“The issue has just disappeared,” said Mark Warner, a Democrat.',
    ],
  ])('not %s', (_, text) => {
    expect(texts(text).filter((each) => text.endsWith(each))).toEqual([]);
  });
});

it('tells once what stands in one place', () => {
  const text =
    'Mr Obama also said:\n\nHe is confident the Iran nuclear deal will be passed by Congress in June\n\nThe UK must stay in the EU to have influence\n';
  const quotes = read(text, '2015-07-24').map(({ quote }) => quote.start);
  expect(new Set(quotes).size).toBe(quotes.length);
});
