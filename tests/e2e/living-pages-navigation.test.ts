/** Pages that come and go without being loaded, and an extension that does. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openCard } from '../browser/card';
import { launchChromium, type LoadedChromium } from '../browser/chromium';
import { readHighlights, waitForHighlights } from '../browser/highlights';
import { SAMPLE_HOST, SECOND_PAGE } from '../browser/sample-site';
import { paragraph, servePage } from '../browser/serve-page';

const ADDRESS = 'http://www.app.test/story/1';

describe('a page that becomes another one, in Chromium', () => {
  let browser: LoadedChromium;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium({ backForwardCache: true });
    await browser.starterTopicReady();
  });
  beforeEach(async () => (page = await browser.context.newPage()));
  afterEach(() => page.close());
  afterAll(() => browser.close());

  const shown = () => expect.poll(() => readHighlights(page), { timeout: 10_000 });

  async function open(html: string): Promise<void> {
    await browser.context.unroute(ADDRESS);
    await servePage(browser.context, ADDRESS, { html });
    await page.goto(ADDRESS);
  }

  it('is highlighted as the article that it has become, from a page that was no news', async () => {
    await page.goto(`http://${SAMPLE_HOST}/not-news.html`);
    await page.evaluate(
      (html) => {
        history.pushState(null, '', '/story.html');
        setTimeout(() => document.body.setHTMLUnsafe(html), 300);
      },
      `<main><article><h1>By the river</h1>${['Moscow', 'Boats', 'Fish', 'Birds'].map(paragraph).join('')}</article></main>`,
    );
    await shown().toEqual(['Moscow']);
  });

  it('is read again when its address changes after its text', async () => {
    await open(`<article><h1>By the river</h1>${paragraph('Moscow')}</article>`);
    await shown().toEqual(['Moscow']);
    await page.evaluate(() => {
      document.querySelector('meta[property="og:type"]')!.remove();
      document.querySelector('meta[property="article:published_time"]')!.remove();
      document.querySelector('article')!.replaceChildren('Nothing here.');
    });
    await page.evaluate(() => history.pushState(null, '', '/'));
    await shown().toEqual([]);
  });

  it('is highlighted when its article comes long after its address', async () => {
    await open(`<main><article><h1>By the river</h1>${paragraph('Moscow')}</article></main>`);
    await shown().toEqual(['Moscow']);
    await page.evaluate(() => {
      for (const meta of document.querySelectorAll('meta[property]')) meta.remove();
      document.querySelector('main')!.replaceChildren('Loading');
      history.pushState(null, '', '/story/2');
    });
    await shown().toEqual([]);
    await page.evaluate(
      (html) => {
        document.querySelector('main')!.setHTMLUnsafe(html);
      },
      `<article><h1>By the sea</h1>${['Kyiv', 'Boats', 'Fish', 'Birds'].map(paragraph).join('')}</article>`,
    );
    await shown().toEqual(['Kyiv']);
  });

  it('has what the reader has changed meanwhile when it comes back from the cache of the browser', async () => {
    await page.goto(SECOND_PAGE);
    await waitForHighlights(page);
    await page.evaluate(() => Object.assign(globalThis, { isSame: true }));
    await page.goto(`http://${SAMPLE_HOST}/not-news.html`);
    const options = await browser.openScreen('options.html');
    const topic = options
      .locator('ul.topics > li')
      .filter({ hasText: 'Russia–China relations' })
      .getByRole('switch');
    await topic.click();
    await page.evaluate(() => history.back());
    await page.waitForURL(SECOND_PAGE, { waitUntil: 'commit' });
    expect(await page.evaluate(() => 'isSame' in globalThis)).toBe(true);
    await shown().not.toContain('Vladimir Putin');
    await topic.click();
    await shown().toContain('Vladimir Putin');
    await options.close();
  });

  it('is left by an extension that is loaded anew, and taken up by the new one', async () => {
    await page.goto(SECOND_PAGE);
    const before = await waitForHighlights(page);
    await page.evaluate(() => Object.assign(globalThis, { old: CSS.highlights.get('backstory') }));
    await browser.reloadExtension();
    await page.waitForFunction(() => {
      const { old } = globalThis as unknown as { old: Highlight };
      const now = CSS.highlights.get('backstory');
      return old.size === 0 && now !== old;
    });
    await shown().toEqual(before);
    expect(await openCard(page, 'Kyiv')).toContain('Kyiv');
  });
});
