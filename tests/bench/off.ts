/** Switching off: how long it takes, and whether real pages are as they were. */
import type { Page } from 'playwright-core';
import { launchBare, openBare } from './bare-page';
import { pageOf, realPages } from './inputs';
import { ADDRESS, loadStore, type LoadedStore } from './loaded-store';
import { MEASURED, inNewPage, shown, type Measured } from './page-load';
import { namesIn } from './names-in';
import type { Figure, Part } from './part';
import { median } from './statistics';

const ALIASES = 100_000;
const WORDS = 20_000;
const RUNS = 7;

export const off: Part = { name: 'off', measure };

async function measure(): Promise<Figure[]> {
  const pages = realPages().map(({ name, html }) => ({ name, html: withoutScripts(html) }));
  const places = new Set(pages.flatMap(({ html }) => namesIn(html)));
  const store = await loadStore(ALIASES, [...places]);
  const asServed = await readStates(pages.map(({ html }) => html));
  const figures: Figure[] = [];
  for (const renderer of MEASURED) {
    await store.chooseRenderer(renderer);
    figures.push(await timeOff(store, renderer));
    const changed: string[] = [];
    const plain: string[] = [];
    for (const [index, { name, html }] of pages.entries()) {
      store.serve(html);
      const { highlights, state } = await stateAfterOff(store, renderer);
      if (highlights === 0) plain.push(name);
      if (state !== asServed[index]) changed.push(name);
    }
    figures.push(
      { ...countOf(`${renderer}: of ${pages.length} real pages, not as they were`, changed), most: 0 },
      countOf(`${renderer}: of these, that had no highlights to take away`, plain),
    );
  }
  await store.close();
  return figures;
}

const countOf = (name: string, pages: readonly string[]): Figure => ({
  name,
  value: pages.length,
  unit: 'pages',
  note: pages.join(', '),
});

async function timeOff(store: LoadedStore, renderer: Measured): Promise<Figure> {
  store.serve(pageOf(WORDS));
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await inNewPage(store, async (page) => {
      await page.goto(ADDRESS);
      await shown(page, renderer);
      times.push(await switchOff(store));
    });
  }
  return { name: `${renderer}: time to switch off, ${WORDS} words`, value: median(times), unit: 'ms' };
}

interface Off {
  /** How many there were before. */
  highlights: number;
  state: string;
}

async function stateAfterOff(store: LoadedStore, renderer: Measured): Promise<Off> {
  return inNewPage(store, async (page) => {
    await page.goto(ADDRESS);
    const highlights = await shown(page, renderer);
    await switchOff(store).catch(() => undefined);
    return { highlights, state: await stateOf(page) };
  });
}

/** Milliseconds until the page has answered that it is as it was. Rejects where it was not annotated. */
function switchOff({ screen }: LoadedStore): Promise<number> {
  return screen.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const start = performance.now();
    await chrome.tabs.sendMessage(tab?.id ?? -1, { name: 'stop', payload: {} }, { frameId: 0 });
    return performance.now() - start;
  }, ADDRESS);
}

/** Of pages that nothing has touched. */
async function readStates(pages: readonly string[]): Promise<string[]> {
  const browser = await launchBare();
  const states: string[] = [];
  for (const html of pages) {
    const page = await openBare(browser, html, ADDRESS);
    states.push(await stateOf(page));
    await page.close();
  }
  await browser.close();
  return states;
}

/** Its serialised HTML, and how many child nodes each element has: split texts serialise alike. */
const stateOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const counts = Array.from(document.querySelectorAll('*'), ({ childNodes }) => childNodes.length);
    return `${new XMLSerializer().serializeToString(document)}\n${counts.join()}`;
  });

/** A page without its own scripts is the same at each load. */
const withoutScripts = (html: string): string => html.replace(/<script\b[^]*?<\/script>/gi, '');
