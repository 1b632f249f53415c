import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { BackgroundRequests } from '@/data/protocol';

const text = { blocks: ['One.', 'Two.'], sections: [0, 1] };
const card = { ref: 'putin', page: { refs: ['xi'] } };
const isTaken = (name: keyof typeof BackgroundRequests, payload: unknown) =>
  v.is(BackgroundRequests[name], payload);

describe('the background takes from a page', () => {
  it.each([
    ['a text', 'match-page', text],
    [
      'a text with all that a page states',
      'match-page',
      { ...text, language: 'en', published: '2024-05', canonicalUrl: 'x' },
    ],
    ['an empty page', 'match-page', { blocks: [], sections: [] }],
    ['a long page', 'match-page', { blocks: ['x'.repeat(8_000_000)], sections: [0] }],
    ['a ref', 'open-card', card],
    ['the name of a part', 'need-part', { name: 'card' }],
  ] as const)('%s', (_, name, payload) => {
    expect(isTaken(name, payload)).toBe(true);
  });
});

describe('the background refuses', () => {
  it.each([
    ['a block without a section', 'match-page', { ...text, sections: [0] }],
    ['a block that is no text', 'match-page', { ...text, blocks: ['One.', 2] }],
    [
      'more blocks than any page has',
      'match-page',
      { blocks: Array(100_001).fill(''), sections: Array(100_001).fill(0) },
    ],
    ['more text than any page has', 'match-page', { blocks: ['x'.repeat(16_000_001)], sections: [0] }],
    ['a date that is none', 'match-page', { ...text, published: 'yesterday' }],
    ['what it did not ask for', 'match-page', { ...text, html: '<p>' }],
    ['a ref that is no text', 'open-card', { ...card, ref: 7 }],
    ['a ref without end', 'open-card', { ...card, ref: 'x'.repeat(1001) }],
    ['a page of too many refs', 'open-card', { ...card, page: { refs: Array(20_001).fill('x') } }],
    ['the name of a part that is none', 'need-part', { name: '../background' }],
    ['anything with a request that needs nothing', 'page-opened', { url: 'https://example.com' }],
  ] as const)('%s', (_, name, payload) => {
    expect(isTaken(name, payload)).toBe(false);
  });
});
