import { describe, expect, it } from 'vitest';
import { readSentences } from '@/data/extract/sentences';

const sentences = (text: string) => readSentences(text).map(({ start, end }) => text.slice(start, end));

describe('readSentences', () => {
  it.each([
    ['full stops', ['It began.', 'It ended!', 'Why?', 'Nobody knows.']],
    ['titles and initials within', ['Mr. St. James met George W. Bush in St. Louis.', 'They talked.']],
    ['an acronym at the end', ['He flew to the U.S.', 'The talks failed.']],
    ['an acronym within', ['The U.S. Senate voted.', 'Nine U.S. Marines died.']],
    ['a company at the end', ['She left Acme Corp.', 'The firm is small.']],
    ['a company within', ['Apple Inc. Chief Executive Tim Cook spoke.']],
    ['dates', ['It opened on Jan. 3 at 5 p.m. Monday.', 'All came.']],
    ['quotes', ['“It is fine,” she said.', '“Go!”', 'They left.']],
    ['a quote that asks', ['“Is it over?” he asked.']],
    ['brackets', ['It rained. (Much.)'.slice(0, 10), '(Much.)', 'Then sun.']],
    ['degrees within', ['Led by Michael Shadlen, Ph.D., of Columbia, it ran for a year.', 'It ended.']],
    ['numbers', ['Prices rose 3.5 percent.', '12 firms closed.']],
  ])('tells %s', (_, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });

  it('ends a headline and a paragraph at the line break', () => {
    expect(sentences('Talks fail in Geneva\nThe talks failed.\n\nNo word came')).toEqual([
      'Talks fail in Geneva',
      'The talks failed.',
      'No word came',
    ]);
  });

  it('joins lines that were wrapped by hand', () => {
    const text =
      'The talks that were\nheld in the town of\nGeneva failed on\nMonday. No word\ncame.\n\nMore follows';
    expect(sentences(text)).toEqual([
      'The talks that were\nheld in the town of\nGeneva failed on\nMonday.',
      'No word\ncame.',
      'More follows',
    ]);
  });

  it('finds none in a text of spaces', () => {
    expect(readSentences(' \n ')).toEqual([]);
  });
});
