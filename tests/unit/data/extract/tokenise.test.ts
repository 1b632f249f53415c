import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '@/data/extract/tokenise';

const words = (text: string) => tokenise(text).map((token) => token.text);

describe('tokenise', () => {
  it.each([
    ['possessives', "Putin’s and Israel's", ['Putin', '’s', 'and', 'Israel', "'s"]],
    ['a plural possessive', "the Bushes' house", ['the', 'Bushes', "'", 'house']],
    ['contractions', "He didn't; they’ve", ['He', 'did', "n't", ';', 'they', '’ve']],
    [
      'hyphens, so that names stand free',
      'pro-Putin Russia-China',
      ['pro', '-', 'Putin', 'Russia', '-', 'China'],
    ],
    ['dashes', 'lot—in 1980s--or', ['lot', '—', 'in', '1980s', '--', 'or']],
    ['titles', 'Mr. Smith, Gov. Lee', ['Mr.', 'Smith', ',', 'Gov.', 'Lee']],
    ['saints', 'St. Louis', ['St.', 'Louis']],
    ['initials', 'George W. Bush, J.K. Rowling', ['George', 'W.', 'Bush', ',', 'J.K.', 'Rowling']],
    ['acronyms with stops', 'the U.S. and the U.N.', ['the', 'U.S.', 'and', 'the', 'U.N.']],
    ['companies', 'Apple Inc. sued AT&T', ['Apple', 'Inc.', 'sued', 'AT&T']],
    ['apostrophes in names', "O'Brien and N’Djamena", ["O'Brien", 'and', 'N’Djamena']],
    ['quotes', '“It’s fine,” she said.', ['“', 'It', '’s', 'fine', ',', '”', 'she', 'said', '.']],
    ['sums', '$3.5 billion or 8,500', ['$', '3.5', 'billion', 'or', '8,500']],
    [
      'addresses',
      'See www.example.com/a, or a.b@c.org.',
      ['See', 'www.example.com/a', ',', 'or', 'a.b@c.org', '.'],
    ],
    ['a missing space', 'It ended.He left.', ['It', 'ended', '.', 'He', 'left', '.']],
    ['words at the end', 'in the sun. The', ['in', 'the', 'sun', '.', 'The']],
    ['letters outside the BMP', '𝐀 x', ['𝐀', 'x']],
  ])('splits %s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('leaves out nothing but white space, and gives places in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const tokens = tokenise(text);
        for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
        const kept = tokens.map((token) => token.text).join('');
        expect(kept).toBe(text.replace(/\s+/gu, ''));
      }),
    );
  });
});
