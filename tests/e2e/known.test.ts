import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickInCard, openCard } from '../browser/card';
import { launchChromium, type LoadedChromium } from '../browser/chromium';
import { readHighlights, waitForHighlights } from '../browser/highlights';
import { SECOND_PAGE } from '../browser/sample-site';

let browser: LoadedChromium;
beforeAll(async () => {
  browser = await launchChromium();
  await browser.starterTopicReady();
});
afterAll(() => browser.close());

it('hides everywhere what the reader knows, until its card or the options bring it back', async () => {
  const other = await browser.context.newPage();
  await other.goto(SECOND_PAGE);
  await waitForHighlights(other);
  const page = await browser.context.newPage();
  await page.goto(SECOND_PAGE);
  expect(await waitForHighlights(page)).toContain('Kyiv');
  await openCard(page, 'Kyiv');
  await clickInCard(page, 'I know this');
  await expect.poll(() => readHighlights(page)).not.toContain('Kyiv');
  await other.bringToFront();
  await expect.poll(() => readHighlights(other)).not.toContain('Kyiv');
  expect(await readHighlights(other)).toContain('Moscow');

  await page.bringToFront();
  await clickInCard(page, 'Undo');
  await expect.poll(() => readHighlights(page)).toContain('Kyiv');
  await expect.poll(() => readHighlights(other)).toContain('Kyiv');
  await clickInCard(page, 'I know this');
  await expect.poll(() => readHighlights(page)).not.toContain('Kyiv');

  const options = await browser.openScreen('options.html');
  await options.getByRole('button', { name: 'Highlight again: Kyiv' }).click();
  await other.bringToFront();
  await expect.poll(() => readHighlights(other)).toContain('Kyiv');
});
