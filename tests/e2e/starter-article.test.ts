import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type LoadedChromium } from '../browser/chromium';
import { readStarterGold, type GoldMention } from '../browser/expected-highlights';
import { readHighlights, waitForHighlights } from '../browser/highlights';
import { STARTER_PAGE } from '../browser/sample-site';

const LEAST_FOUND = 0.95;

describe('the page of the starter article, with every mention shown', () => {
  let browser: LoadedChromium;
  let highlights: string[];

  beforeAll(async () => {
    browser = await launchChromium();
    await browser.starterTopicReady();
    const options = await browser.openScreen('options.html');
    await options.getByRole('radio', { name: 'Every mention' }).check();
    const page = await browser.context.newPage();
    await page.goto(STARTER_PAGE);
    await waitForHighlights(page);
    highlights = (await readHighlights(page)).slice(await countInHeadline(page));
  });
  afterAll(() => browser.close());

  /** The headline is the page's own, and no part of the article that was gone through by hand. */
  async function countInHeadline(page: Page): Promise<number> {
    await page.locator('mark.backstory-mention').first().waitFor();
    return page.locator('h1 mark.backstory-mention').count();
  }

  it('has at least 95 % of the mentions found by hand, and no wrong one', () => {
    const gold = readStarterGold();
    const { found, wrong } = compare(highlights, gold);
    console.log(`Starter article: ${found} of ${gold.length} mentions, ${wrong.length} wrong.`);
    expect(wrong).toEqual([]);
    expect(found / gold.length).toBeGreaterThanOrEqual(LEAST_FOUND);
  });
});

/** Goes through both in the order of the text. A name within a longer one that was missed says nothing wrong. */
function compare(texts: readonly string[], gold: readonly GoldMention[]): { found: number; wrong: string[] } {
  let next = 0;
  let found = 0;
  const wrong: string[] = [];
  for (const text of texts) {
    const at = gold.findIndex((mention, index) => index >= next && mention.text.includes(text));
    if (at === -1) {
      wrong.push(text);
      continue;
    }
    if (gold[at]?.text === text) found += 1;
    next = at + 1;
  }
  return { found, wrong };
}
