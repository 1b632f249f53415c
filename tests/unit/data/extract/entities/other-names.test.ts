import { expect, it } from 'vitest';
import { findOtherNames, joinKeys } from '@/data/extract/entities/other-names';

/** "[Jenna Mourey], better known as [Jenna Marbles]": whether both are one. */
function isOne(text: string): boolean {
  const words: string[] = [];
  const names: Parameters<typeof findOtherNames>[0][number][] = [];
  for (const [token] of text.matchAll(/\[[^\]]+\]|[\w.]+|[^\s\w]/gu)) {
    const from = words.length;
    words.push(...token.replace(/[[\]]/g, '').split(' '));
    if (token.startsWith('[')) names.push({ sentence: 0, from, to: words.length, kind: 'person' });
  }
  const pairs = findOtherNames(names, (_, at) => words[at]);
  const [one, other] = joinKeys(['a', 'b'], pairs);
  return one === other;
}

it.each([
  ['[Jenna Mourey], better known as [Jenna Marbles], sang.', true],
  ['[Jenna Mourey], also known as “[Jenna Marbles]”, sang.', true],
  ['[Facebook Inc], now called [Meta], fell.', true],
  ['[Lady Gaga], born [Stefani Germanotta], sang.', true],
  ['[Lady Gaga] (born [Stefani Germanotta]) sang.', true],
  ['[George Orwell], whose real name was [Eric Blair], wrote it.', true],
  ['[Roe], born in [Ohio], sang.', false],
  ['[Roe] and [Doe] sang.', false],
  ['[Roe], known for work with [Doe], sang.', false],
  ['[Roe], a friend of [Doe], sang.', false],
])('%s: %s', (text, expected) => {
  expect(isOne(text)).toBe(expected);
});
