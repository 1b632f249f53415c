import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseSetting } from '../browser/choose-setting';
import { launchChromium, type LoadedChromium } from '../browser/chromium';
import { readHighlights, waitForHighlights } from '../browser/highlights';
import { openPopup } from '../browser/popup';
import { OTHER_HOST, SAMPLE_HOST, SECOND_PAGE, STARTER_PAGE } from '../browser/sample-site';

interface PageState {
  html: string;
  childNodes: string;
  highlights: number;
}

/** Runs inside the page. */
const readState = (): PageState => ({
  html: new XMLSerializer().serializeToString(document),
  childNodes: [...document.querySelectorAll('*')].map((element) => element.childNodes.length).join(),
  highlights: [...CSS.highlights.keys()].filter((name) => name.startsWith('backstory')).length,
});

describe('switching a site off', () => {
  let browser: LoadedChromium;

  beforeAll(async () => {
    browser = await launchChromium();
    await browser.starterTopicReady();
  });
  afterAll(() => browser.close());

  it.each(['mark', 'paint', 'auto'] as const)(
    'leaves its pages as they were, drawn by %s',
    async (renderer) => {
      await chooseSetting(browser, 'renderer', renderer);
      const page = await browser.context.newPage();
      await page.goto(STARTER_PAGE);
      if (renderer === 'paint') await waitForHighlights(page);
      else await page.locator('mark.backstory-mention').first().waitFor();
      const popup = await openPopup(browser, page.url());
      await popup.getByRole('switch', { name: 'Highlight on this site' }).click();
      await page.waitForFunction(
        () =>
          document.querySelector('mark.backstory-mention, backstory-card') === null &&
          ![...CSS.highlights.keys()].some((name) => name.startsWith('backstory')),
      );
      const off = await page.evaluate(readState);
      await page.reload();
      // Another site is still on: when it has highlights, this one has had its chance.
      const other = await browser.context.newPage();
      await other.goto(SECOND_PAGE.replace(SAMPLE_HOST, OTHER_HOST));
      await waitForHighlights(other);
      expect(await page.evaluate(readState)).toEqual(off);
      expect(await readHighlights(page)).toEqual([]);

      await popup.getByRole('switch', { name: 'Highlight on this site' }).click();
      await waitForHighlights(page);
      await Promise.all([popup.close(), other.close(), page.close()]);
    },
  );
});
