import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium, type LoadedChromium } from '../browser/chromium';
import { readHighlights, waitForHighlights } from '../browser/highlights';
import { SECOND_PAGE } from '../browser/sample-site';

describe('a page that changes, in Chromium', () => {
  let browser: LoadedChromium;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    await browser.starterTopicReady();
  });
  beforeEach(async () => {
    page = await browser.context.newPage();
    await page.goto(SECOND_PAGE);
    await waitForHighlights(page);
  });
  afterEach(() => page.close());
  afterAll(() => browser.close());

  const shown = () => expect.poll(() => readHighlights(page), { timeout: 10_000 });

  it('has the names of a paragraph that is added highlighted', async () => {
    await page.evaluate(() => {
      const added = document.createElement('div');
      added.append(document.createElement('h2'), document.createElement('p'));
      added.firstElementChild!.textContent = 'What came next';
      added.lastElementChild!.textContent =
        'Three days later Sergei Lavrov flew to Beijing, where nobody wanted to speak about a plan for peace.';
      document.querySelector('article')!.append(added);
    });
    await shown().toContain('Beijing');
  });

  it('loses the highlights of a text that is replaced, and keeps the others', async () => {
    const before = await readHighlights(page);
    expect(before).toContain('Volodymyr Zelensky');
    await page.evaluate(() => {
      document.querySelector('a[href*="zelensky"]')!.textContent = 'a president';
    });
    await shown().not.toContain('Volodymyr Zelensky');
    expect(await readHighlights(page)).toContain('Vladimir Putin');
  });

  it('is read afresh when an app puts another article there', async () => {
    await page.evaluate(() => {
      history.pushState(null, '', '/another.html');
      document.querySelector('h1')!.textContent = 'Another story';
      for (const paragraph of document.querySelectorAll('article p')) paragraph.remove();
      for (let n = 0; n < 4; n++) {
        const paragraph = document.createElement('p');
        paragraph.textContent = `Part ${n}: in the Great Hall of the People in Beijing the guests were received with a brass band.`;
        document.querySelector('article h2')!.before(paragraph);
      }
    });
    await shown().toEqual(['Great Hall of the People', 'Beijing']);
  });
});
