import { describe, expect, it } from 'vitest';
import { loadNameModel } from '@/data/cli/name-model-file';
import { extractArticle } from '@/data/extract/extract-article';
import { mergeArticles } from '@/data/extract/merge/merge-articles';
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

/** "Roka Roten, Romi Rovo": each another. */
const people = (count: number): string =>
  Array.from({ length: count }, (_, i) => `${nameOf(i)} ${nameOf(i * 7 + 3)}`).join(', ');

const SYLLABLES = ['ka', 'ro', 'mi', 'ten', 'lo', 'bar', 'su', 'ne', 'dri', 'vo', 'ga', 'pel'];

function nameOf(number: number): string {
  const digits = Array.from((number + 12).toString(12), (digit) => SYLLABLES[parseInt(digit, 12)]);
  const name = digits.join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

describe('two texts without a title', () => {
  const learn = (...texts: string[]) => {
    const packs = texts.map((text) => extractArticle({ text }, model, { today: '2024-05-17' }).pack);
    const merged = mergeArticles(packs);
    return { sources: merged?.sources.length, facts: merged?.facts.map(({ text }) => text).join('\n') };
  };

  it('are two articles, though they begin alike, and nothing of either is lost', () => {
    const other = `${NEWS}Mayor Anna Berg resigned in June.`;
    const { sources, facts } = learn(NEWS, other);
    expect(sources).toBe(2);
    expect(facts).toMatch(/400 jobs[^]*resigned/);
  });

  it('are one where they are the same text', () => expect(learn(NEWS, `${NEWS}\n`).sources).toBe(1));
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
    ['accents without end', `e ${'\u0301 '.repeat(20_000)} ${NEWS}`],
    ['an address of hyphens', `${'Anna-'.repeat(8_000)} ${NEWS}`],
    ['words joined by apostrophes', `${"it's".repeat(25_000)} ${NEWS}`],
    ['three thousand people', `${people(3_000)}. ${NEWS}`],
    ['a role like a pattern', `${NEWS} Kim Roe, C++ (developer at Sea Corp., left it in May.`],
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
