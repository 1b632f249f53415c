/** Cards for tests: short ways to say only what a test is about. */
import type { Card, CardFact } from '@/data/model';

let count = 0;

export function aFact(parts: Partial<CardFact> = {}): CardFact {
  count += 1;
  return {
    key: `fact-${count}`,
    text: 'China hosted the summit.',
    status: 'stated',
    sources: [{ title: 'Putin and Xi meet in Beijing' }],
    contradictedBy: [],
    ...parts,
  };
}

export function aCard(parts: Partial<Card> = {}): Card {
  return {
    ref: 'vladimir-putin',
    kind: 'entity',
    type: 'person',
    name: 'Vladimir Putin',
    topics: [{ title: 'Russia–China relations', color: '#5b7c99' }],
    facts: [],
    factsFromThisPage: [],
    timeline: [],
    related: [],
    ...parts,
  };
}
