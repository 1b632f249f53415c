import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readCard, waitForCard, waitForNoCard } from '../browser/card';
import { launchChromium, type LoadedChromium } from '../browser/chromium';
import { SECOND_PAGE } from '../browser/sample-site';

describe('reading by keyboard alone', () => {
  let browser: LoadedChromium;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    await browser.starterTopicReady();
  });
  beforeEach(async () => {
    page = await browser.context.newPage();
    await page.goto(SECOND_PAGE);
    await page.locator('mark.backstory-mention').first().waitFor();
  });
  afterEach(() => page.close());
  afterAll(() => browser.close());

  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  it('reaches each highlight by Tab, opens its card by Enter, and has the focus back at Escape', async () => {
    await press('Tab');
    expect(await focused()).toBe('Beijing summit');
    expect(await readCard(page)).toBeUndefined();
    await press('Tab');
    expect(await focused()).toBe('Vladimir');
    await press('Enter');
    await waitForCard(
      page,
      (text) => text.includes('Vladimir Putin') && text.includes('President of Russia'),
    );
    await press('Escape');
    await waitForNoCard(page);
    expect(await focused()).toBe('Vladimir');
  });

  it('goes on into the card by Tab, where Enter unfolds what the source says', async () => {
    await press('Tab', 'Enter');
    await waitForCard(page, (text) => text.includes('Beijing summit of May 2024'));
    expect(await readCard(page)).not.toContain('coincides with Russia’s escalated offensive');
    // Past the button that closes the card.
    await press('Tab', 'Tab', 'Enter');
    await waitForCard(page, (text) => text.includes('coincides with Russia’s escalated offensive'));
    await press('Escape');
    await waitForNoCard(page);
    expect(await focused()).toBe('Beijing summit');
  });
});
