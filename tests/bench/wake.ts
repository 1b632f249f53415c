/** A stopped service worker, woken by a page's question, with a large store and with an empty one. */
import { textOf } from './inputs';
import { askToMatch, loadStore, type LoadedStore } from './loaded-store';
import type { Figure, Part } from './part';
import { median } from './statistics';

const WORDS = 2_000;
const ALIASES = 500_000;
const RUNS = 9;

export const wake: Part = { name: 'wake', measure };

async function measure(): Promise<Figure[]> {
  const stores = [await loadStore(0), await loadStore(ALIASES)] as const;
  const blocks = textOf(WORDS);
  const times: [empty: number[], large: number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    times[0].push(await timeOfWake(stores[0], blocks));
    times[1].push(await timeOfWake(stores[1], blocks));
  }
  const awake = await askToMatch(stores[1].screen, blocks);
  for (const store of stores) await store.close();
  const [empty, large] = [median(times[0]), median(times[1])];
  return [
    { name: `wake to answer, ${WORDS} words, empty store`, value: empty, unit: 'ms' },
    { name: `wake to answer, ${ALIASES} aliases`, value: large, unit: 'ms' },
    { name: 'what the aliases add', value: large - empty, unit: 'ms', most: 150 },
    { name: `answer of a worker that is awake, ${ALIASES} aliases`, value: awake, unit: 'ms' },
  ];
}

async function timeOfWake(store: LoadedStore, blocks: readonly string[]): Promise<number> {
  await store.stopServiceWorker();
  return askToMatch(store.screen, blocks);
}
