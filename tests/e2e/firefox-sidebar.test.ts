import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox, type LoadedFirefox } from '../browser/firefox';
import { waitForHighlights } from '../browser/highlights';
import { readPanelText } from '../browser/panel';
import { SAMPLE_HOST, SECOND_PAGE } from '../browser/sample-site';
import { findTabId } from '../browser/tab-of';

const NOT_NEWS = `http://${SAMPLE_HOST}/not-news.html`;

describe('the sidebar of Firefox', () => {
  let firefox: LoadedFirefox;
  let options: Page;
  beforeAll(async () => {
    firefox = await launchFirefox();
    options = await firefox.openScreen('options.html');
  });
  afterAll(() => firefox.close());

  const text = () => options.evaluate(readPanelText);
  const shown = () => expect.poll(text, { timeout: 10_000 });

  it('is not opened by the install, but by the popup, and goes with the reader from tab to tab', async () => {
    const page = await firefox.open(SECOND_PAGE);
    await waitForHighlights(page);
    expect(await text()).toBe('');
    const popup = await firefox.openScreen(`popup.html?tab=${await options.evaluate(findTabId, page.url())}`);
    await popup.locator('::-p-text(Beside the page)').click();
    await page.bringToFront();
    await shown().toMatch(/What became of .* Vladimir Putin .*President of Russia/);
    const other = await firefox.open(NOT_NEWS);
    await other.bringToFront();
    await shown().toContain('Backstory looks at news articles only');
    await page.bringToFront();
    await shown().toContain('What became of');
    await page.goto(firefox.addressOf(NOT_NEWS));
    await shown().toContain('Backstory looks at news articles only');
  });
});
