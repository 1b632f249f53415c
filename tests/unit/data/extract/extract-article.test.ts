import { describe, expect, it } from 'vitest';
import { loadNameModel } from '@/data/cli/name-model-file';
import { extractArticle } from '@/data/extract/extract-article';
import { checkPack } from '@/data/read-pack';

const model = loadNameModel();
const NEWS =
  'The council of Port Azure opened the new harbour on Thursday, and Mayor Anna Berg said that it would create 400 jobs. ';

/** A second for each: where the time grew with the square of the length, these took minutes. */
const PATIENCE_MS = 15_000;

it('takes no facts from sentences in another language', () => {
  const text = `El consejo de Port Azure abrió el jueves el nuevo puerto, y la alcaldesa Anna Berg dijo que creará 400 empleos en la ciudad.\n${NEWS}`;
  const { pack } = extractArticle({ text, published: '2024-05-16' }, model, { today: '2024-05-17' });
  expect(pack.facts.length).toBeGreaterThan(0);
  expect(pack.facts.filter((fact) => /consejo|alcaldesa/.test(fact.text))).toEqual([]);
});

describe('a text that no author wrote is read in seconds, and each quote is letter for letter', () => {
  it.each([
    ['a zero and control characters', `${NEWS}\0\x02${NEWS}`],
    ['halves of surrogate pairs', `${NEWS}\ud800 Anna Berg \udc00 went to Oslo in 2024. ${NEWS}`],
    ['marks of direction', `\u202e${NEWS}\u202c Anna Berg met \u2067محمد علي\u2069 in Cairo on Friday.`],
    ['a hundred thousand empty lines', '\n'.repeat(100_000) + NEWS],
    ['ten thousand open quotes', '"'.repeat(10_000) + NEWS],
    ['a sentence of ten thousand words', `${'Anna Berg and '.repeat(3300)} met. ${NEWS}`],
    ['a letter with ten thousand accents', `e${'\u0301'.repeat(10_000)} ${NEWS}`],
    ['a word without end', `${'a'.repeat(100_000)} ${NEWS}`],
    ['an address without end', `https://news.example/${'a'.repeat(100_000)} ${NEWS}`],
  ])(
    '%s',
    (_, text) => {
      const { pack } = extractArticle({ text, published: '2024-05-16' }, model, { today: '2024-05-17' });
      expect(checkPack(pack).facts.length).toBeGreaterThan(0);
      for (const { quote } of pack.facts)
        expect(text).toContain((quote?.prefix ?? '') + (quote?.exact ?? '') + (quote?.suffix ?? ''));
    },
    PATIENCE_MS,
  );
});
