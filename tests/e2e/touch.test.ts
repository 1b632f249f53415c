import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard, waitForNoCard } from '../browser/card';
import { launchChromium, type LoadedChromium } from '../browser/chromium';
import { pointOf, waitForHighlights } from '../browser/highlights';
import { SECOND_PAGE } from '../browser/sample-site';

describe('reading on a phone', () => {
  let browser: LoadedChromium;

  beforeAll(async () => {
    browser = await launchChromium({ hasTouch: true, viewport: { width: 390, height: 780 } });
    await browser.starterTopicReady();
  });
  afterAll(() => browser.close());

  it('opens a card by tap, and closes it by a tap elsewhere', async () => {
    const page = await browser.context.newPage();
    await page.goto(SECOND_PAGE);
    await waitForHighlights(page);
    const { x, y } = await pointOf(page, 'Xi');
    await page.touchscreen.tap(x, y);
    expect(await waitForCard(page, (text) => text.includes('Xi Jinping'))).toContain('Xi Jinping');
    await page.touchscreen.tap(195, 20);
    await waitForNoCard(page);
  });

  it('follows a link that is tapped, marked or not', async () => {
    const page = await browser.context.newPage();
    await page.goto(SECOND_PAGE);
    await waitForHighlights(page);
    const { x, y } = await pointOf(page, 'Volodymyr Zelensky');
    await page.touchscreen.tap(x, y);
    await page.waitForURL('**/zelenskyy.html');
  });
});
