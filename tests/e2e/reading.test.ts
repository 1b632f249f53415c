import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clickInCard, openCard, readCard, waitForCard, waitForNoCard } from '../browser/card';
import { launchChromium, type LoadedChromium } from '../browser/chromium';
import { SECOND_HIGHLIGHTS, starterHighlights } from '../browser/expected-highlights';
import { pointOf, readHighlights, waitForHighlights } from '../browser/highlights';
import { SAMPLE_HOST, SECOND_PAGE, STARTER_PAGE } from '../browser/sample-site';

const serialise = () => ({
  html: document.documentElement.outerHTML,
  childNodes: [...document.querySelectorAll('*')].map((element) => element.childNodes.length).join(),
});

describe('reading the news in Chromium', () => {
  let browser: LoadedChromium;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    await browser.starterTopicReady();
  });
  afterEach(() => page.close());
  afterAll(() => browser.close());

  async function read(url: string): Promise<string[]> {
    page = await browser.context.newPage();
    await page.goto(url);
    return waitForHighlights(page);
  }

  it.each([
    ['of the starter article', STARTER_PAGE, starterHighlights()],
    ['that tells the story in words of its own', SECOND_PAGE, SECOND_HIGHLIGHTS],
  ])(
    'highlights each name once in each section of the page %s, and no other word',
    async (_page, url, expected) => {
      expect(await read(url)).toEqual(expected);
    },
  );

  it('leaves navigation, footers and related links alone', async () => {
    await read(STARTER_PAGE);
    const outside = await page.evaluate(
      () =>
        [...CSS.highlights]
          .filter(([name]) => name.startsWith('backstory'))
          .flatMap(([, highlight]) => [...highlight])
          .filter((range) => range.startContainer.parentElement?.closest('nav, footer, aside') != null)
          .length,
    );
    expect(outside).toBe(0);
    expect(await page.locator('nav mark, footer mark, aside mark').count()).toBe(0);
  });

  it('opens a card with dated, attributed facts when the pointer rests on a name', async () => {
    await read(SECOND_PAGE);
    const card = await openCard(page, 'Xi');
    expect(card).toContain('Xi Jinping');
    expect(card).toContain('2024');
    expect(card).toMatch(/Claimed by (Putin|Xi)/);
    await clickInCard(page, 'Show all');
    await waitForCard(page, (text) => /honou?rs at the Great Hall of the People/.test(text));
  });

  it('keeps the card while the pointer travels into it, and closes it when the pointer has left', async () => {
    await read(SECOND_PAGE);
    await openCard(page, 'Moscow');
    await page.mouse.move(5, 5, { steps: 3 });
    await waitForNoCard(page);
  });

  it('leads from card to card and back', async () => {
    await read(SECOND_PAGE);
    await openCard(page, 'Xi');
    await clickInCard(page, 'Vladimir Putin');
    await waitForCard(page, (text) => text.includes('President of Russia'));
    await clickInCard(page, 'Back');
    await waitForCard(page, (text) => text.startsWith('Xi Jinping') || text.includes('President of China'));
  });

  it('closes on Escape', async () => {
    await read(SECOND_PAGE);
    await openCard(page, 'Kyiv');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('opens no card for events that a page makes up', async () => {
    await read(SECOND_PAGE);
    const point = await pointOf(page, 'Xi');
    await page.evaluate(({ x, y }) => {
      const target = document.elementFromPoint(x, y);
      for (const type of [
        'pointerover',
        'pointerenter',
        'pointermove',
        'mouseover',
        'mousemove',
        'click',
        'keydown',
      ]) {
        const init = { bubbles: true, composed: true, clientX: x, clientY: y, key: 'Enter' };
        target?.dispatchEvent(
          type === 'keydown' ? new KeyboardEvent(type, init) : new PointerEvent(type, init),
        );
      }
    }, point);
    // A real card opens later than a made-up one would have: only one may be there.
    await openCard(page, 'Kyiv');
    expect(await readCard(page)).toContain('Kyiv');
  });

  it('leaves a page that is not news as it is', async () => {
    page = await browser.context.newPage();
    await page.goto(`http://${SAMPLE_HOST}/not-news.html`);
    const before = await page.evaluate(serialise);
    const other = await browser.context.newPage();
    await other.goto(SECOND_PAGE);
    await waitForHighlights(other);
    await other.close();
    expect(await readHighlights(page)).toEqual([]);
    expect(await page.evaluate(serialise)).toEqual(before);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('still answers after the browser has stopped the service worker', async () => {
    await read(SECOND_PAGE);
    await browser.stopServiceWorker();
    expect(await openCard(page, 'Moscow')).toContain('Moscow');
    await page.close();
    await browser.stopServiceWorker();
    expect(await read(SECOND_PAGE)).toContain('Moscow');
  });
});
