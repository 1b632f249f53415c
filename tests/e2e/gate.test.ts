import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROME_BUILD, launchChromium, type LoadedChromium } from '../browser/chromium';
import { waitForHighlights } from '../browser/highlights';
import { SAMPLE_HOST, SECOND_PAGE } from '../browser/sample-site';

const NOT_NEWS = `http://${SAMPLE_HOST}/not-news.html`;

/** In the page before all else: keeps what it can hear and see of anybody else's doing. */
function listen(): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  addEventListener('message', () => heard.push('message'), { capture: true });
  for (const target of [document, window])
    for (const type of ['wxt:content-script-started', 'backstory:started'])
      target.addEventListener(type, () => heard.push(type), { capture: true });
  new MutationObserver((records) => {
    if (document.readyState === 'complete') heard.push(...records.map(({ type }) => type));
  }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
}

describe('the gate in Chromium', () => {
  let browser: LoadedChromium;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    await browser.starterTopicReady();
    page = await browser.context.newPage();
  });
  afterAll(() => browser.close());

  it('is nothing that a page which is not news could notice', async () => {
    await page.addInitScript(listen);
    await page.goto(NOT_NEWS);
    // A second page is annotated meanwhile: by then the first has long been looked at.
    const other = await browser.context.newPage();
    await other.goto(SECOND_PAGE);
    await waitForHighlights(other);
    await other.close();
    expect(await page.evaluate('heard')).toEqual([]);
    expect(
      await page.evaluate('document.querySelectorAll("backstory-card, mark, style[data-wxt]").length'),
    ).toBe(0);
    expect(await page.evaluate('CSS.highlights.size')).toBe(0);
  });

  it('is at most 4 kB for every page', () => {
    const script = readFileSync(join(CHROME_BUILD, 'content-scripts/annotator.js'));
    expect(gzipSync(script).length).toBeLessThan(4096);
  });
});
