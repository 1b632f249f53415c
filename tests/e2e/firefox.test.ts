import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SECOND_HIGHLIGHTS, starterHighlights } from '../browser/expected-highlights';
import { launchFirefox, type LoadedFirefox } from '../browser/firefox';
import { readFirefoxCard } from '../browser/firefox-card';
import { pointOf, readHighlights, waitForHighlights } from '../browser/highlights';
import { SAMPLE_HOST, SECOND_PAGE, STARTER_PAGE } from '../browser/sample-site';
import { findTabId } from '../browser/tab-of';

/** Runs inside the page. */
const readState = () => ({
  html: new XMLSerializer().serializeToString(document),
  childNodes: [...document.querySelectorAll('*')].map((element) => element.childNodes.length).join(),
});

const isMarked = () => document.querySelector('mark.backstory-mention') !== null;

describe('Backstory in Firefox', () => {
  let firefox: LoadedFirefox;
  let open: Page[] = [];

  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterEach(async () => {
    await Promise.all(open.map((page) => page.close()));
    open = [];
  });
  afterAll(() => firefox.close());

  async function read(url: string): Promise<Page> {
    const page = await firefox.open(url);
    open.push(page);
    await waitForHighlights(page);
    return page;
  }

  async function openScreen(path: string): Promise<Page> {
    const screen = await firefox.openScreen(path);
    open.push(screen);
    return screen;
  }

  async function openPopupFor(page: Page): Promise<Page> {
    const screen = await openScreen('options.html');
    return openScreen(`popup.html?tab=${await screen.evaluate(findTabId, page.url())}`);
  }

  async function rest(page: Page, text: string): Promise<void> {
    const { x, y } = await pointOf(page, text);
    await page.mouse.move(x + 40, y + 60);
    await page.mouse.move(x, y, { steps: 5 });
  }

  const card = (page: Page) => expect.poll(() => readFirefoxCard(page), { timeout: 10_000 });
  const textOf = (screen: Page) => screen.evaluate(() => document.body.innerText);

  it('has the starter topic after the install', async () => {
    const options = await openScreen('options.html');
    await expect.poll(() => textOf(options)).toContain('Russia–China relations');
  });

  it.each([
    ['of the starter article', STARTER_PAGE, starterHighlights()],
    ['that tells the story in words of its own', SECOND_PAGE, SECOND_HIGHLIGHTS],
  ])('highlights the names of the page %s, and no other word', async (_page, url, expected) => {
    expect(await readHighlights(await read(url))).toEqual(expected);
  });

  it('opens a card with dated, attributed facts when the pointer rests on a name', async () => {
    const page = await read(SECOND_PAGE);
    await rest(page, 'Xi');
    await card(page).toMatch(
      /^Person Xi Jinping President of China .*May 16 – 17, 2024.*Claimed by (Putin|Xi)/,
    );
  });

  it('opens a card by Tab and Enter, and gives the focus back at Escape', async () => {
    const page = await read(SECOND_PAGE);
    await page.waitForFunction(isMarked);
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('Beijing summit');
    await page.keyboard.press('Enter');
    await card(page).toContain('Beijing summit of May 2024');
    await page.keyboard.press('Escape');
    await card(page).toBe('');
    expect(await focused()).toBe('Beijing summit');
  });

  it('answers after the browser has stopped the background', async () => {
    const page = await read(SECOND_PAGE);
    const options = await openScreen('options.html');
    const running = () =>
      options.evaluate(() => chrome.extension.getViews().map(({ location }) => location.pathname));
    await expect.poll(running, { timeout: 10_000 }).toEqual(['/options.html']);
    await page.bringToFront();
    await rest(page, 'Moscow');
    await card(page).toContain('Capital of Russia');
  });

  it('learns from a page without a review where the reader wants none', async () => {
    const options = await openScreen('options.html');
    await expect.poll(() => textOf(options)).toContain('Learn quietly');
    await options.locator('.learn-quietly input').click();
    const popup = await openPopupFor(await read(SECOND_PAGE));
    await popup.locator('::-p-text(Learn from this page)').click();
    await expect.poll(() => textOf(popup), { timeout: 20_000 }).toContain('Learned into “My reading”');
    await popup.locator('::-p-text(Forget)').click();
    await expect.poll(() => textOf(popup)).toContain('Learn from this page');
  });

  it('finds facts from the popup', async () => {
    const popup = await openScreen('popup.html');
    await popup.type('input[type=search]', 'zebra');
    await expect.poll(() => textOf(popup)).toContain('No fact found for “zebra”');
    await popup.keyboard.press('Escape');
    await popup.type('input[type=search]', 'great hall');
    await expect.poll(() => textOf(popup)).toMatch(/welcomed Putin with military honou?rs/);
  });

  it('leaves a page as it was when its site is switched off', async () => {
    const page = await read(STARTER_PAGE);
    await page.waitForFunction(isMarked);
    const popup = await openPopupFor(page);
    const site = await popup.waitForSelector('aria/Highlight on this site[role="switch"]');
    await site?.click();
    await page.bringToFront();
    await page.waitForFunction(
      () =>
        document.querySelector('mark, backstory-card') === null &&
        [...CSS.highlights.keys()].every((name) => !name.startsWith('backstory')),
    );
    const off = await page.evaluate(readState);
    await page.reload();
    expect(off).toEqual(await page.evaluate(readState));
    await popup.bringToFront();
    await site?.click();
    await page.bringToFront();
    await waitForHighlights(page);
  });

  it('leaves a page that is not news as it is', async () => {
    const page = await firefox.open(`http://${SAMPLE_HOST}/not-news.html`);
    open.push(page);
    const before = await page.evaluate(readState);
    // By the time that a second page is annotated, the first has long been looked at.
    await read(SECOND_PAGE);
    expect(await readHighlights(page)).toEqual([]);
    expect(await page.evaluate(readState)).toEqual(before);
  });
});
