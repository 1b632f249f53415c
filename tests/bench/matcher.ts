/** The matcher alone: how long it takes for a text, by the number of aliases, and how much memory. */
import { ARTICLE, STARTER_PACK } from './inputs';
import { bundle, launchBare, openBare } from './bare-page';
import type { MatcherInput, MatcherTimes } from './matcher.entry';
import { ratioOf } from './in-turns';
import type { Figure, Part } from './part';
import { median } from './statistics';

const WORDS = 20_000;
/** Others are measured with so many; to compile it for more takes modern-ahocorasick minutes. */
const COMPARED = 10_000;
const COUNTS = [100, COMPARED, 100_000, 500_000];

export const matcher: Part = { name: 'matcher', measure };

async function measure(): Promise<Figure[]> {
  const browser = await launchBare();
  const page = await openBare(browser, '<!doctype html>');
  await page.evaluate(await bundle('matcher.entry.ts'));
  const input = {
    article: ARTICLE,
    starterPack: STARTER_PACK,
    words: WORDS,
    counts: COUNTS,
    compared: COMPARED,
  };
  const times = await page.evaluate(
    (given) => (globalThis as unknown as { bench: Bench }).bench.measureMatcher(given),
    input,
  );
  await browser.close();
  return figuresOf(times);
}

interface Bench {
  measureMatcher: (input: MatcherInput) => MatcherTimes;
}

function figuresOf({ loop, hits, mentions, ahoCorasick, bytes, textBytes }: MatcherTimes): Figure[] {
  const compared = hits[COUNTS.indexOf(COMPARED)];
  return [
    { name: `a loop over ${WORDS} words`, value: median(loop), unit: 'ms' },
    ...hits.map((own, index) => ({
      name: `hits, ${COUNTS[index]} aliases`,
      value: median(own),
      unit: 'ms',
    })),
    { name: 'hits / loop', value: ratioOf(compared, loop), unit: 'x', most: 3 },
    { name: 'mentions, with all rules / loop', value: ratioOf(mentions, loop), unit: 'x' },
    { name: 'modern-ahocorasick / hits', value: ratioOf(ahoCorasick, compared), unit: 'x', least: 5 },
    {
      name: `hits, ${COUNTS.at(-1)} aliases / ${COUNTS[0]}`,
      value: ratioOf(hits.at(-1), hits[0]),
      unit: 'x',
      most: 1.5,
    },
    { name: `bytes an alias beside ${Math.round(textBytes)} of text`, value: bytes, unit: 'bytes', most: 40 },
  ];
}
