/** Pages as their sites served them: highlights move nothing, and are gone without a trace when they are switched off. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseSetting } from '../browser/choose-setting';
import { launchChromium, type LoadedChromium } from '../browser/chromium';
import { readHighlights } from '../browser/highlights';
import { importPack } from '../browser/import-pack';
import { openWindow } from '../browser/open-window';
import { switchSite } from '../browser/switch-site';

const PAGES = join(import.meta.dirname, '../../../shared/pages');
const NAMES = existsSync(PAGES) ? readdirSync(PAGES).filter((name) => !name.includes('.')) : [];
/** No date, no author, hardly a text: the gate takes it for no news. */
const NO_NEWS = ['rtl-1'];

/** Something that each of the pages speaks of. */
const THINGS = [
  ...[
    'Minecraft',
    'Mojang',
    'Barack Obama',
    'Kenya',
    'Canada',
    'Chicago',
    'Denmark',
    'Microsoft',
    'PlayStation',
  ],
  ...[
    'Sony',
    'Palmeiras',
    'Tite',
    'CNCTR',
    'CNIL',
    'Sudan',
    'Khartoum',
    'DeepMind',
    'Whole Foods',
    'Seattle',
  ],
  ...[
    'Mugabe',
    'Zimbabwe',
    'Harare',
    'Netanyahu',
    'Israel',
    'Hermitian',
    'Rayleigh',
    'トレンドマイクロ',
    'Github',
  ],
  ...[
    'Charlie Hebdo',
    'Google',
    'Obama',
    'Xbox One',
    'Bernard Cazeneuve',
    'United States',
    'Pippin Lee',
    'Amazon',
  ],
];
const PACK = {
  format: 'backstory-pack',
  version: 1,
  topic: { id: 'things', title: 'Things of many pages', language: 'en', revision: '1' },
  entities: THINGS.map((name, index) => ({ id: `e${index}`, name, type: 'organisation' })),
};

interface PageState {
  html: string;
  childNodes: string;
}

/** Runs inside the page. */
const readState = (): PageState => ({
  html: new XMLSerializer().serializeToString(document),
  childNodes: [...document.querySelectorAll('*')].map((element) => element.childNodes.length).join(),
});

/** Runs inside the page: notes where everything stands, and the layout shifts from now on. */
function watchLayout(): void {
  const shifts: number[] = [];
  const sides = () =>
    [...document.body.querySelectorAll(':not(mark.backstory-mention)')].flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + scrollX, y + scrollY, width, height];
    });
  const before = sides();
  /** How far the side that moved most has moved, in CSS pixels. */
  const moved = () => sides().reduce((most, side, n) => Math.max(most, Math.abs(side - before[n]!)), 0);
  Object.assign(globalThis, { shifts, moved });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
  }).observe({ type: 'layout-shift' });
}

const addressOf = (name: string): string => `http://www.pages.test/2024/${name}.html`;

/**
 * What a page changes of itself is not what this is about: its scripts do not run, and nothing else is loaded. One of
 * the pages waits for a script to show itself.
 */
async function serve(route: Route): Promise<void> {
  const name = /^http:\/\/www\.pages\.test\/2024\/(.+)\.html$/.exec(route.request().url())?.[1];
  if (name === undefined) return route.abort();
  const source = readFileSync(join(PAGES, name, 'source.html'), 'utf8');
  return route.fulfill({
    contentType: 'text/html; charset=utf-8',
    body: source.replace(/<head.*?>/, '$&<style>:root { display: block !important }</style>'),
    headers: { 'content-security-policy': "script-src 'none'" },
  });
}

/** What was seen of a page: before its site was switched on, while it was on, and when it was off again. */
interface Seen {
  before: PageState;
  highlights: string[];
  moved: number;
  shifts: number[];
  after: PageState;
}

/** So many pages are looked at a time, each in a window. */
const AT_A_TIME = 5;

describe.skipIf(NAMES.length === 0).each(['mark', 'paint'] as const)(
  'a real page under "%s" (skipped without ../shared/pages)',
  (renderer) => {
    let browser: LoadedChromium;
    const seen = new Map<string, Seen>();

    beforeAll(async () => {
      browser = await launchChromium();
      await browser.starterTopicReady();
      await importPack(browser, PACK);
      await chooseSetting(browser, 'density', 'every');
      await chooseSetting(browser, 'renderer', renderer);
      await browser.context.route(/^https?:/, serve);
      const windows: Page[] = [];
      while (windows.push(await openWindow(browser.context)) < AT_A_TIME);
      await windows[0]!.goto(addressOf(NAMES[0]!));
      await untilEach(windows.slice(0, 1), isShown, 'paint');
      await switchSite(browser, {
        url: windows[0]!.url(),
        on: false,
        until: () => untilEach(windows.slice(0, 1), isGone),
      });
      for (let from = 0; from < NAMES.length; from += AT_A_TIME)
        await look(NAMES.slice(from, from + AT_A_TIME), windows);
    });
    afterAll(() => browser.close());

    async function look(names: readonly string[], windows: readonly Page[]): Promise<void> {
      const onEach = <T>(see: (page: Page, name: string) => Promise<T>) =>
        Promise.all(names.map((name, index) => see(windows[index]!, name)));
      await onEach((page, name) => page.goto(addressOf(name)));
      const before = await onEach((page) => page.evaluate(readState));
      await onEach((page) => page.evaluate(watchLayout));
      const url = windows[0]!.url();
      const news = windows.filter((_page, index) => index < names.length && !NO_NEWS.includes(names[index]!));
      await switchSite(browser, { url, on: true, until: () => untilEach(news, isShown, renderer) });
      const highlights = await onEach(readHighlights);
      const moved = await onEach((page) => page.evaluate<number>('moved()'));
      const shifts = await onEach((page) => page.evaluate<number[]>('shifts'));
      await switchSite(browser, { url, on: false, until: () => untilEach(news, isGone) });
      const after = await onEach((page) => page.evaluate(readState));
      for (const [n, name] of names.entries())
        seen.set(name, {
          before: before[n]!,
          highlights: highlights[n]!,
          moved: moved[n]!,
          shifts: shifts[n]!,
          after: after[n]!,
        });
    }

    it.each(NAMES)('%s is as it was when they are off, and does not move when they are on', (name) => {
      const { before, highlights, moved, shifts, after } = seen.get(name)!;
      expect(highlights.length > 0).toBe(!NO_NEWS.includes(name));
      expect(shifts).toEqual([]);
      // Text that is shaped in pieces is rounded to 1/64 of a pixel at each.
      expect(moved).toBeLessThan(0.5);
      expect(after.childNodes === before.childNodes, 'the same counts of child nodes').toBe(true);
      expect(after.html === before.html, 'the same serialised HTML').toBe(true);
    });
  },
);

/** In a window behind others a page has no frames: it is asked by the clock. */
async function untilEach<Arg>(pages: readonly Page[], test: (arg: Arg) => boolean, arg?: Arg): Promise<void> {
  await Promise.all(
    pages.map((page) => page.waitForFunction(test as never, arg, { polling: 100, timeout: 30_000 })),
  );
}

/** Runs inside the page: nothing more becomes a mark, or is painted. */
function isShown(renderer: string): boolean {
  const count =
    renderer === 'paint'
      ? (CSS.highlights.get('backstory')?.size ?? 0)
      : document.querySelectorAll('mark.backstory-mention').length;
  const asked = globalThis as unknown as { counts?: number[] };
  asked.counts = [...(asked.counts ?? []), count].slice(-5);
  return count > 0 && asked.counts.length === 5 && asked.counts.every((each) => each === count);
}

/** Runs inside the page. */
function isGone(): boolean {
  return document.querySelector('mark.backstory-mention') === null && !CSS.highlights.has('backstory');
}
