/** Switching off: how long it takes, and whether real pages are as they were. */
import type { Page } from 'playwright-core';
import { launchBare, openBare } from './bare-page';
import { pageOf, realPages } from './inputs';
import { ADDRESS, loadStore, type LoadedStore } from './loaded-store';
import { MEASURED, inNewPage, settle, type Measured } from './page-load';
import type { Figure, Part } from './part';
import { median } from './statistics';

const ALIASES = 100_000;
const WORDS = 20_000;
const RUNS = 7;

export const off: Part = { name: 'off', measure };

async function measure(): Promise<Figure[]> {
  const store = await loadStore(ALIASES);
  const pages = realPages().map(({ name, html }) => ({ name, html: withoutScripts(html) }));
  const asServed = await readStates(pages.map(({ html }) => html));
  const figures: Figure[] = [];
  for (const renderer of MEASURED) {
    await store.chooseRenderer(renderer);
    figures.push(await timeOff(store, renderer));
    const changed: string[] = [];
    for (const [index, { name, html }] of pages.entries()) {
      store.serve(html);
      if ((await stateAfterOff(store, renderer)) !== asServed[index]) changed.push(name);
    }
    figures.push({
      name: `${renderer}: of ${pages.length} real pages, not as they were`,
      value: changed.length,
      unit: 'pages',
      most: 0,
      note: changed.join(', '),
    });
  }
  await store.close();
  return figures;
}

async function timeOff(store: LoadedStore, renderer: Measured): Promise<Figure> {
  store.serve(pageOf(WORDS));
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await inNewPage(store, async (page) => {
      await page.goto(ADDRESS);
      await settle(renderer);
      times.push(await switchOff(store));
    });
  }
  return { name: `${renderer}: time to switch off, ${WORDS} words`, value: median(times), unit: 'ms' };
}

async function stateAfterOff(store: LoadedStore, renderer: Measured): Promise<string> {
  return inNewPage(store, async (page) => {
    await page.goto(ADDRESS);
    await settle(renderer);
    await switchOff(store).catch(() => undefined);
    return stateOf(page);
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
