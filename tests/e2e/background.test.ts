import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type LoadedChromium } from '../browser/chromium';
import { waitForHighlights } from '../browser/highlights';
import { SAMPLE_HOST, SECOND_PAGE } from '../browser/sample-site';

describe('the background', () => {
  let browser: LoadedChromium;
  beforeAll(async () => {
    browser = await launchChromium();
    await browser.starterTopicReady();
  });
  afterAll(() => browser.close());

  async function badgeOf(page: Page): Promise<string> {
    await page.bringToFront();
    const worker = await browser.serviceWorker();
    return worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      return chrome.action.getBadgeText({ tabId: tab!.id! });
    });
  }

  it('counts on the toolbar how many things a page mentions, and nothing on the page after it', async () => {
    const page = await browser.context.newPage();
    await page.goto(SECOND_PAGE);
    const names = await waitForHighlights(page);
    // Several names, such as "Xi" and "Putin", stand more than once or for one thing.
    const count = Number(await badgeOf(page));
    expect(count).toBeGreaterThan(5);
    expect(count).toBeLessThan(names.length);
    await page.goto(`http://${SAMPLE_HOST}/not-news.html`);
    expect(await badgeOf(page)).toBe('');
    await page.close();
  });
});
