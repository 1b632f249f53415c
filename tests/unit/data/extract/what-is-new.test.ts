import { expect, it } from 'vitest';
import { findStatements } from '@/data/extract/what-is-new';

const FACTS = [
  { text: 'Ann Lee signed the harbour treaty in Oslo on Monday.', refs: ['ann', 'oslo'] },
  { text: 'The fleet of Norland has 40 ships.', refs: ['norland'] },
  { text: 'Bob Ray resigned as minister of finance.', refs: ['bob'] },
  {
    text: 'Police say that Carl Fox, who was ousted as head of the bank this month, had planned with friends abroad to sell its towers.',
    refs: ['carl'],
  },
];
const REFS: Record<string, string> = {
  Lee: 'ann',
  Oslo: 'oslo',
  Norland: 'norland',
  Ray: 'bob',
  Fox: 'carl',
};

/** What is said of each sentence of a text, by its first word. */
function judge(text: string): string[] {
  const named = Object.entries(REFS).flatMap(([name, ref]) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({ block: 0, start: index, refs: [ref] })),
  );
  return findStatements([text], named, FACTS).map(
    ({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`,
  );
}

it.each([
  ['the same in other words', 'On Monday, Lee signed in Oslo the treaty on the harbour.', 'known'],
  ['something else of somebody known', 'Lee wants to build a second harbour beside the airport.', 'new'],
  ['another figure', 'The fleet of Norland has 60 ships.', 'new'],
  ['the same figure', 'The fleet of Norland has 40 ships.', 'known'],
  ['a part of what a longer fact tells', 'Carl Fox was ousted as head of the bank this month.', 'known'],
  ['more than a part of it', 'Carl Fox was ousted as head of the bank after workers went on strike.', 'new'],
  ['the opposite', 'Ray has not resigned as minister of finance.', 'new'],
])('tells what is new: %s', (_what, text, kind) => {
  expect(judge(text)).toEqual([`${kind}: ${text}`]);
});

it('leaves sentences alone that name nothing known, or say hardly anything', () => {
  expect(judge('The weather stayed fine all week in the north. Lee laughed.')).toEqual([]);
});

it('takes a line break in the source of a page for a space', () => {
  const text = 'Lee wants to build\n  a second harbour beside the airport.';
  expect(judge(text)).toEqual([`new: ${text}`]);
});

it('judges each sentence by itself', () => {
  const known = 'Bob Ray resigned as minister of finance.';
  const news = 'Ray will write his memoirs in a village.';
  expect(judge(`${known} ${news}`)).toEqual([`known: ${known}`, `new: ${news}`]);
});
