/** What a page gives for its highlights: time of its main thread, drawn either way. */
import { pageOf, realPages } from './inputs';
import { loadStore, type LoadedStore } from './loaded-store';
import { MEASURED, traceLoad, type Load, type Measured } from './page-load';
import type { Figure, Part } from './part';
import { median } from './statistics';

const ALIASES = 100_000;
const WORDS = [2_000, 20_000, 100_000];
const RUNS = 7;
/** As many of the real pages as keep the whole within minutes, and loads of each. */
const REAL = { pages: 5, runs: 3 };

export const page: Part = { name: 'page', measure };

async function measure(): Promise<Figure[]> {
  const store = await loadStore(ALIASES);
  const figures: Figure[] = [];
  for (const words of WORDS) figures.push(...(await measurePage(store, words)));
  figures.push(...(await measureRealPages(store)));
  await store.close();
  return figures;
}

async function measurePage(store: LoadedStore, words: number): Promise<Figure[]> {
  store.serve(pageOf(words));
  const loads = { paint: [] as Load[], mark: [] as Load[] };
  for (const renderer of MEASURED) {
    await store.chooseRenderer(renderer);
    loads[renderer].push(...(await traceLoads(store, renderer, RUNS)));
  }
  const bound = medianOf([...loads.paint, ...loads.mark], (load) => load.bound);
  const [paint, mark] = [totalOf(loads.paint), totalOf(loads.mark)];
  // What the issue asks for a page of usual length.
  const target = words === 2_000 ? 5 * bound + 2 : undefined;
  const longest = (load: Load): number => load.longestTask;
  return [
    { name: `${words} words: lower bound, cold`, value: bound, unit: 'ms' },
    ...partsOf(`${words} words, paint`, loads.paint),
    {
      name: `${words} words, paint`,
      value: paint,
      unit: 'ms',
      ...(target !== undefined && { most: target }),
    },
    {
      name: `${words} words, mark`,
      value: mark,
      unit: 'ms',
      ...(target !== undefined && { most: target + 10 }),
    },
    ...MEASURED.map((renderer) => ({
      name: `${words} words, ${renderer}: longest task`,
      value: medianOf(loads[renderer], longest),
      unit: 'ms',
      most: 50,
    })),
  ];
}

async function measureRealPages(store: LoadedStore): Promise<Figure[]> {
  await store.chooseRenderer('paint');
  const figures: Figure[] = [];
  for (const { name, html } of realPages().slice(0, REAL.pages)) {
    store.serve(withoutScripts(html));
    const loads = await traceLoads(store, 'paint', REAL.runs);
    if (loads.length === 0) continue;
    const bound = medianOf(loads, (load) => load.bound);
    figures.push({ name: `${name}: lower bound`, value: bound, unit: 'ms' });
    figures.push({ name: `${name}, paint`, value: totalOf(loads), unit: 'ms' });
  }
  return figures;
}

/** So that all that runs in it is ours. */
const withoutScripts = (html: string): string => html.replace(/<script\b[^]*?<\/script>/gi, '');

async function traceLoads(store: LoadedStore, renderer: Measured, runs: number): Promise<Load[]> {
  const loads: Load[] = [];
  // The first load warms the browser up.
  for (let run = -1; run < runs; run++) {
    const load = await traceLoad(store, renderer);
    if (load !== undefined && run >= 0) loads.push(load);
  }
  return loads;
}

const partsOf = (name: string, loads: readonly Load[]): Figure[] => [
  { name: `${name}: script`, value: medianOf(loads, ({ script }) => script), unit: 'ms' },
  { name: `${name}: rendering`, value: medianOf(loads, ({ rendering }) => rendering), unit: 'ms' },
];

const totalOf = (loads: readonly Load[]): number =>
  medianOf(loads, ({ script, rendering }) => script + rendering);

const medianOf = (loads: readonly Load[], read: (load: Load) => number): number => median(loads.map(read));
