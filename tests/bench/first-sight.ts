/** When and in which order the highlights of a page come into sight, and whether they move anything. */
import type { Page } from 'playwright-core';
import { pageOf } from './inputs';
import { ADDRESS, loadStore, type LoadedStore } from './loaded-store';
import { MEASURED, inNewPage, shown, type Measured } from './page-load';
import type { Figure, Part } from './part';
import { median } from './statistics';

const ALIASES = 100_000;
const WORDS = [2_000, 100_000];
const RUNS = 7;

export const firstSight: Part = { name: 'first-sight', measure };

async function measure(): Promise<Figure[]> {
  const store = await loadStore(ALIASES);
  const figures: Figure[] = [];
  for (const words of WORDS) {
    store.serve(pageOf(words));
    for (const renderer of MEASURED) {
      await store.chooseRenderer(renderer);
      figures.push(...figuresOf(`${words} words, ${renderer}`, await watchLoads(store, renderer)));
    }
  }
  await store.close();
  return figures;
}

interface Sight {
  /** Milliseconds from the page's readiness to the first frame that shows a highlight. */
  first: number;
  /**
   * Frames until all of the visible part is highlighted, from the first that shows a highlight: drawing begins in the
   * task that has the background's answer.
   */
  frames: number;
  /** Score of https://web.dev/cls */
  layoutShift: number;
}

function figuresOf(name: string, sights: readonly Sight[]): Figure[] {
  const medianOf = (read: (sight: Sight) => number): number => median(sights.map(read));
  return [
    { name: `${name}: ready to first highlight`, value: medianOf(({ first }) => first), unit: 'ms' },
    {
      name: `${name}: frames to all in view`,
      value: medianOf(({ frames }) => frames),
      unit: 'frames',
      most: 2,
    },
    {
      name: `${name}: layout shift, the greatest`,
      value: Math.max(...sights.map(({ layoutShift }) => layoutShift)),
      unit: '',
      most: 0,
    },
  ];
}

async function watchLoads(store: LoadedStore, renderer: Measured): Promise<Sight[]> {
  const sights: Sight[] = [];
  for (let run = -1; run < RUNS; run++) {
    const sight = await inNewPage(store, (page) => watchLoad(page, renderer));
    if (run >= 0) sights.push(sight);
  }
  return sights;
}

async function watchLoad(page: Page, renderer: Measured): Promise<Sight> {
  await page.addInitScript(watchFrames);
  await page.goto(ADDRESS);
  if ((await shown(page, renderer)) === 0) throw new Error(`No highlights (${renderer}).`);
  return page.evaluate(readSight);
}

interface Watched {
  frames: { at: number; highlights: Set<AbstractRange | Element> }[];
  layoutShift: number;
}

/** Runs in the page, from its beginning: what each frame shows, while that still changes. Names no inner function. */
function watchFrames(): void {
  const watched: Watched = { frames: [], layoutShift: 0 };
  Object.assign(globalThis, { watched });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      watched.layoutShift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const frame = {
    look() {
      const painted = CSS.highlights.get('backstory');
      const marks = document.getElementsByClassName('backstory-mention');
      const before = watched.frames.at(-1)?.highlights.size ?? 0;
      const highlights = new Set<AbstractRange | Element>([...(painted ?? []), ...marks]);
      const isNew = highlights.size !== before || before === 0;
      if (isNew) watched.frames.push({ at: performance.now(), highlights });
      requestAnimationFrame(() => frame.look());
    },
  };
  frame.look();
}

/** Runs in the page: which frame was the first to show all that is in view. Names no inner function: esbuild wraps them. */
function readSight(): Sight {
  const { frames, layoutShift } = (globalThis as unknown as { watched: Watched }).watched;
  const ready = (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming)
    .domContentLoadedEventEnd;
  const after = frames.filter(({ highlights }) => highlights.size > 0);
  const visible = [...(after.at(-1)?.highlights ?? [])].filter((each) => {
    const element = each instanceof Element ? each : (each.startContainer.parentElement ?? document.body);
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  const whole = after.findIndex(({ highlights }) => visible.every((each) => highlights.has(each)));
  return { first: (after[0]?.at ?? NaN) - ready, frames: whole + 1, layoutShift };
}
