import { expect, it } from 'vitest';
import type { Card } from '@/data/model';
import { setOwnFactsApart } from '@/entrypoints/annotator.content/card/own-facts';

const QUOTE = 'Mayor Keller opened the new harbour of Port Azure on Thursday after years of work.';
const HARBOUR = { title: 'Harbour opens', published: '2024-05-16' };
const OTHER = { title: 'A look back', published: '2024-06-01' };

const fact = (key: string, ...sources: Card['facts'][number]['sources']) => ({
  key,
  text: key,
  status: 'stated' as const,
  sources,
  contradictedBy: [],
});
const CARD: Card = {
  ref: 'keller',
  kind: 'entity',
  type: 'person',
  name: 'Keller',
  topics: [],
  facts: [
    fact('long', { ...HARBOUR, quote: QUOTE }),
    fact('short', { ...HARBOUR, quote: 'Mayor Keller' }),
    fact('both', { ...HARBOUR, quote: QUOTE }, { ...OTHER, quote: 'She opened it.' }),
    fact('other', { ...OTHER, quote: 'Mayor Keller' }),
  ],
  factsFromThisPage: [],
  timeline: [],
  related: [],
};
const keys = ({ facts, factsFromThisPage }: Card) =>
  [facts, factsFromThisPage].map((all) => all.map(({ key }) => key));

it('sets apart all that an article says which is this page, however its spaces are broken', () => {
  const page = `Harbour opens\n${QUOTE.replace(' on ', '\n   on ')} More.`;
  expect(keys(setOwnFactsApart(CARD, page))).toEqual([['other'], ['long', 'short', 'both']]);
});

it('leaves facts in their place on another page that has a few words in common', () => {
  expect(keys(setOwnFactsApart(CARD, 'Mayor Keller resigned today.'))).toEqual([
    ['long', 'short', 'both', 'other'],
    [],
  ]);
});
