/** The matcher alone: how long it takes for a text, by the number of aliases, and how much memory. */
import { ARTICLE, STARTER_PACK } from './inputs';
import { bundle, launchBare, openBare } from './bare-page';
import type { MatcherInput, MatcherTimes } from './matcher.entry';
import type { Figure, Part } from './part';

const WORDS = 20_000;
/** Others are measured with so many; to compile it for more takes modern-ahocorasick minutes. */
const COMPARED = 10_000;
const COUNTS = [100, COMPARED, 100_000, 500_000];

export const matcher: Part = { name: 'matcher', measure };

async function measure(): Promise<Figure[]> {
  const browser = await launchBare();
  const script = await bundle('matcher.entry.ts');
  const all: MatcherTimes[] = [];
  for (const aliases of COUNTS) {
    const page = await openBare(browser, '<!doctype html>');
    await page.evaluate(script);
    const input = { words: WORDS, aliases, withAhoCorasick: aliases === COMPARED };
    all.push(
      await page.evaluate(
        (given) => (globalThis as unknown as { bench: Bench }).bench.measureMatcher(given),
        { article: ARTICLE, starterPack: STARTER_PACK, ...input },
      ),
    );
    await page.close();
  }
  await browser.close();
  return figuresOf(all);
}

interface Bench {
  measureMatcher: (input: MatcherInput) => MatcherTimes;
}

function figuresOf(all: readonly MatcherTimes[]): Figure[] {
  const [few, compared, , many] = all;
  if (few === undefined || compared === undefined || many === undefined) return [];
  const { loop, hits, mentions, ahoCorasick = NaN } = compared;
  return [
    { name: `a loop over ${WORDS} words`, value: loop, unit: 'ms' },
    ...all.map(({ aliases, hits: own }) => ({ name: `hits, ${aliases} aliases`, value: own, unit: 'ms' })),
    { name: 'hits / loop', value: hits / loop, unit: 'x', most: 3 },
    { name: 'mentions, with all rules / loop', value: mentions / loop, unit: 'x' },
    { name: 'modern-ahocorasick / hits', value: ahoCorasick / hits, unit: 'x', least: 5 },
    {
      name: `hits, ${many.aliases} aliases / ${few.aliases}`,
      value: many.hits / few.hits,
      unit: 'x',
      most: 1.5,
    },
    {
      name: `bytes an alias beside ${Math.round(many.textBytes)} of text`,
      value: many.bytes,
      unit: 'bytes',
      most: 40,
    },
  ];
}
