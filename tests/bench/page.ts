/** What a page gives for its highlights: time of its main thread, drawn either way. */
import { pageOf, realPages } from './inputs';
import { BARE_EXTENSIONS, launchBareExtension } from './bare-extension';
import { loadStore, type LoadedStore, type ServedPages } from './loaded-store';
import { MEASURED, traceLoad, type Load, type Measured } from './page-load';
import type { Figure, Part } from './part';
import { median } from './statistics';

const ALIASES = 100_000;
/** Lengths of pages, and how each is drawn: marks keep to their budget, so that two lengths tell all of them. */
const SIZES: readonly { words: number; renderers: readonly Measured[] }[] = [
  { words: 2_000, renderers: MEASURED },
  { words: 20_000, renderers: ['paint'] },
  { words: 100_000, renderers: MEASURED },
];
const USUAL = 2_000;
const RUNS = 7;
/** As many of the real pages as keep the whole within minutes, and loads of each. */
const REAL = { pages: 5, runs: 3 };

export const page: Part = { name: 'page', measure };

async function measure(): Promise<Figure[]> {
  const store = await loadStore(ALIASES);
  const figures: Figure[] = [];
  for (const { words, renderers } of SIZES) figures.push(...(await measurePage(store, words, renderers)));
  figures.push(...(await measureRealPages(store)));
  await store.close();
  return [...figures, ...(await measureBareExtensions())];
}

/** Below these no extension comes: what the browser takes to put a script into a page, and to paint. */
async function measureBareExtensions(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const extension of BARE_EXTENSIONS) {
    const pages = await launchBareExtension(extension);
    pages.serve(pageOf(USUAL));
    const loads = await traceLoads(pages, 'paint', RUNS);
    await pages.close();
    figures.push({ name: `${USUAL} words: ${extension.name}`, value: totalOf(loads), unit: 'ms' });
  }
  return figures;
}

async function measurePage(
  store: LoadedStore,
  words: number,
  renderers: readonly Measured[],
): Promise<Figure[]> {
  store.serve(pageOf(words));
  const loads: Partial<Record<Measured, Load[]>> = {};
  for (const renderer of renderers) {
    await store.chooseRenderer(renderer);
    loads[renderer] = await traceLoads(store, renderer, RUNS);
  }
  const bound = medianOf(Object.values(loads).flat(), (load) => load.bound);
  // What is asked of a page of usual length.
  const target = words === USUAL ? 5 * bound + 2 : undefined;
  const most = (renderer: Measured) =>
    target === undefined ? {} : { most: target + (renderer === 'mark' ? 10 : 0) };
  return [
    { name: `${words} words: lower bound, cold`, value: bound, unit: 'ms' },
    ...renderers.flatMap((renderer) => {
      const own = loads[renderer] ?? [];
      const name = `${words} words, ${renderer}`;
      return [
        ...partsOf(name, own),
        { name: `${name}: script and rendering`, value: totalOf(own), unit: 'ms', ...most(renderer) },
        {
          name: `${name}: longest task`,
          value: medianOf(own, ({ longestTask }) => longestTask),
          unit: 'ms',
          most: 50,
        },
      ];
    }),
    ...(loads.mark === undefined
      ? []
      : [
          {
            name: `${words} words: the card, fetched when idle`,
            value: medianOf(loads.mark, ({ card }) => card),
            unit: 'ms',
          },
        ]),
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

async function traceLoads(pages: ServedPages, renderer: Measured, runs: number): Promise<Load[]> {
  const loads: Load[] = [];
  // The first load warms the browser up.
  for (let run = -1; run < runs; run++) {
    const load = await traceLoad(pages, renderer);
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
