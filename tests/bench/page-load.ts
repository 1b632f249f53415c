/** One load of a page with the extension at work, watched from outside. */
import type { CDPSession, Page } from 'playwright-core';
import { ADDRESS, type ServedPages } from './loaded-store';
import { mainThreadTime, recordTrace, type MainThreadTime } from './trace';

/**
 * Renderers to measure, and how long each may take for a whole page, in ms: marks wait until the page is still. Only
 * time will do, for whoever asks the page makes its main thread work.
 */
const SETTLED = { paint: 1500, mark: 4500 } as const;
/** For a page that may show none, in ms. */
const PATIENCE = 8000;
/** For a page to load, in ms: a busy machine ends no bench of ten minutes. */
const LOADED = 60_000;
/** Between two looks at how many there are, in ms. */
const POLLING = 300;
export type Measured = keyof typeof SETTLED;
export const MEASURED = Object.keys(SETTLED) as Measured[];

export interface Load extends MainThreadTime {
  /** Milliseconds of the bare lower bound on this page: walk all text nodes and join their text, once. */
  bound: number;
}

/** Loads what is served; undefined where the page was not annotated. */
export async function traceLoad(pages: ServedPages, renderer: Measured): Promise<Load | undefined> {
  return inNewPage(pages, async (page, session) => {
    const events = await recordTrace(session, async () => {
      await page.goto(ADDRESS);
      await settle(renderer);
    });
    const time = mainThreadTime(events);
    return time && { ...time, bound: await page.evaluate(timeOfBound) };
  });
}

export async function inNewPage<Result>(
  { context }: ServedPages,
  use: (page: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const page = await context.newPage();
  page.setDefaultNavigationTimeout(LOADED);
  try {
    return await use(page, await context.newCDPSession(page));
  } finally {
    await page.close();
  }
}

const settle = (renderer: Measured): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, SETTLED[renderer]));

/** How many highlights the page shows when it has all of them; 0 where none come within some seconds. */
export async function shown(page: Page, renderer: Measured): Promise<number> {
  await page
    .waitForFunction(isShown, renderer, { timeout: PATIENCE, polling: POLLING })
    .catch(() => undefined);
  return page.evaluate(countHighlights);
}

/** Runs in the page: whether the highlights of this kind are there and were as many at the look before. */
function isShown(renderer: Measured): boolean {
  const marks = document.getElementsByClassName('backstory-mention').length;
  const count = renderer === 'mark' ? marks : marks + (CSS.highlights.get('backstory')?.size ?? 0);
  const state = globalThis as { counted?: number };
  const isSettled = count > 0 && state.counted === count;
  state.counted = count;
  return isSettled;
}

function countHighlights(): number {
  const marks = document.getElementsByClassName('backstory-mention').length;
  return marks + (CSS.highlights.get('backstory')?.size ?? 0);
}

/** Runs in the page, for the first time there: as unprepared as the extension is. */
function timeOfBound(): number {
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode() !== null) text += (walker.currentNode as Text).data;
  text.indexOf('\u0000');
  return performance.now() - start;
}
