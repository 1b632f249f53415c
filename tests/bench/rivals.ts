/** The matcher against highlighters that are given a list of words. */
import { bundle, launchBare, openBare } from './bare-page';
import { STARTER_PACK, pageOf } from './inputs';
import type { Figure, Part } from './part';
import type { RivalTimes } from './rivals.entry';

const WORDS = 2_000;
const ALIASES = 10_000;

export const rivals: Part = { name: 'rivals', measure };

async function measure(): Promise<Figure[]> {
  const browser = await launchBare();
  const page = await openBare(browser, pageOf(WORDS));
  await page.evaluate(await bundle('rivals.entry.ts'));
  const { walk, hits, markJs, advancedMark, runs } = await page.evaluate(
    ([starter, aliases]) => (globalThis as unknown as { bench: Bench }).bench.measureRivals(starter, aliases),
    [STARTER_PACK, ALIASES] as const,
  );
  await browser.close();
  return [
    { name: `lower bound: walk and join ${WORDS} words, warm`, value: walk, unit: 'ms' },
    { name: `hits, ${ALIASES} aliases`, value: hits, unit: 'ms' },
    { name: 'mark.js given the words', value: markJs, unit: 'ms', note: `${runs} runs` },
    { name: 'advanced-mark.js given the words', value: advancedMark, unit: 'ms' },
    { name: 'mark.js / hits', value: markJs / hits, unit: 'x', least: 1000 },
    { name: 'advanced-mark.js / hits', value: advancedMark / hits, unit: 'x' },
  ];
}

interface Bench {
  measureRivals: (starterPack: string, aliases: number) => RivalTimes;
}
