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

  it('answers only what it knows, and says what is wrong with the rest', async () => {
    const screen = await browser.openScreen('options.html');
    const ask = (message: unknown) =>
      screen.evaluate(
        (sent) => chrome.runtime.sendMessage(sent).catch((error: unknown) => String(error)) as unknown,
        message,
      );
    expect(await ask({ name: 'match-page', payload: { blocks: ['Putin'], sections: [0] } })).toMatchObject({
      answer: { mentions: [{ block: 0, start: 0, end: 5 }] },
    });
    expect(await ask({ name: 'match-page', payload: { blocks: ['Putin'], sections: [] } })).toEqual({
      error: 'each block has a section',
    });
    expect(await ask({ name: 'open-card', payload: { ref: 7, page: { refs: [] } } })).toHaveProperty('error');
    expect((await ask({ name: 'delete-everything', payload: {} })) ?? {}).not.toHaveProperty('answer');
    await screen.close();
  });
});
