import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleFile, chooseFiles } from '../browser/choose-files';
import { launchChromium, type LoadedChromium } from '../browser/chromium';
import { findBarriers } from '../browser/find-barriers';
import { waitForHighlights } from '../browser/highlights';
import { openPanel } from '../browser/panel';
import { openPopup } from '../browser/popup';
import { SAMPLE_HOST, STARTER_PAGE } from '../browser/sample-site';

const NOT_NEWS = `http://${SAMPLE_HOST}/not-news.html`;

describe.each(['light', 'dark'] as const)('in %s, nothing keeps a reader out of', (colorScheme) => {
  let browser: LoadedChromium;

  beforeAll(async () => {
    browser = await launchChromium({ colorScheme });
    await browser.starterTopicReady();
    const [news, other] = [await browser.context.newPage(), await browser.context.newPage()];
    await news.goto(STARTER_PAGE);
    await waitForHighlights(news);
    await other.goto(NOT_NEWS);
  });
  afterAll(() => browser.close());

  async function check(screen: Page): Promise<void> {
    // Without waiting for what moves: half-way a colour is none of ours.
    await screen.emulateMedia({ reducedMotion: 'reduce' });
    expect(await findBarriers(screen)).toEqual([]);
  }

  it('the popup: what the page mentions, what a search finds, and nothing', async () => {
    const popup = await openPopup(browser, STARTER_PAGE);
    await popup.getByRole('button', { name: 'Facts about Vladimir Putin' }).waitFor();
    await check(popup);
    await popup.getByLabel('Search facts').fill('Great Hall');
    await popup.getByText(/welcomed Putin with military honou?rs/).waitFor();
    await check(popup);
    await popup.getByLabel('Search facts').fill('zeppelin');
    await popup.getByText('No fact found').waitFor();
    await check(popup);
  });

  it('the popup on a page that is not news', async () => {
    const popup = await openPopup(browser, NOT_NEWS);
    await popup.getByText('Backstory looks at news articles only').waitFor();
    await check(popup);
  });

  it.each([280, 420])('the side panel, %d pixels wide: the page, and the facts of a thing', async (width) => {
    const panel = await openPanel(browser, STARTER_PAGE);
    await panel.setViewportSize({ width, height: 900 });
    await panel.getByText('President of Russia', { exact: true }).waitFor();
    await check(panel);
    await panel.getByRole('button', { name: 'Facts about Vladimir Putin' }).click();
    await panel.getByRole('heading', { name: 'Related' }).waitFor();
    await check(panel);
    await panel.getByRole('button', { name: 'Quote' }).first().click();
    await check(panel);
  });

  it.each([320, 1100])(
    'the options, %d pixels wide: topics, files to learn from, and their report',
    async (width) => {
      const options = await browser.openScreen('options.html');
      await options.setViewportSize({ width, height: 900 });
      await options.getByRole('button', { name: 'Forget Putin and Xi meet in Beijing' }).waitFor();
      await check(options);
      await chooseFiles(
        options,
        ['one.txt', 'two.txt'].map((name) => articleFile(name, '')),
      );
      const learn = options.getByRole('button', { name: 'Learn from 2 files' });
      await learn.waitFor();
      await check(options);
      await learn.click();
      await options.getByText('2 of 2 files read').waitFor();
      await check(options);
      await options.getByRole('button', { name: 'Close the report' }).click();
      await options.getByRole('button', { name: 'Delete World basics' }).click();
      await options.getByText('“World basics” was deleted.').waitFor();
      await check(options);
      await options.getByRole('button', { name: 'Undo', exact: true }).click();
      await options.getByRole('button', { name: 'Delete World basics' }).waitFor();
    },
  );

  it('the facts of a thing in forced colours: what a ground sets apart has an edge there', async () => {
    const panel = await openPanel(browser, STARTER_PAGE);
    await panel.emulateMedia({ forcedColors: 'active' });
    await panel.getByRole('button', { name: 'Facts about Vladimir Putin' }).click();
    await panel.getByRole('heading', { name: 'Related' }).waitFor();
    const edges = await panel
      .locator(':is(.chip, .show-all, .badge)')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).borderTopWidth));
    expect(new Set(edges)).toEqual(new Set(['1px']));
  });
});
