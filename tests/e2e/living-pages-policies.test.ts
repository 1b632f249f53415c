/** Pages that forbid much, that are printed or magnified, and that others work on too. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openCard } from '../browser/card';
import { chooseSetting } from '../browser/choose-setting';
import { launchChromium, type LoadedChromium } from '../browser/chromium';
import { pointOf, readHighlights, waitForHighlights } from '../browser/highlights';
import { SECOND_PAGE } from '../browser/sample-site';
import { paragraph, servePage } from '../browser/serve-page';

const ADDRESS = 'http://www.strict.test/story.html';
const STORY = `<article><h1>By the river</h1>${['Moscow', 'Kyiv', 'Vladimir Putin'].map(paragraph).join('')}</article>`;
const NAMES = ['Moscow', 'Kyiv', 'Vladimir Putin'];

/** In the page before all else. */
function listen(): void {
  const violations: string[] = [];
  Object.assign(globalThis, { violations });
  addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
    violations.push(`${violatedDirective}: ${sample}`),
  );
}

/** Runs in the page. */
function putMarkupBack(): void {
  const article = document.querySelector('article')!;
  const { innerHTML } = article;
  Object.assign(globalThis, { putBackAt: 0 });
  const observer = new MutationObserver(() => {
    Object.assign(globalThis, { putBackAt: performance.now() });
    article.innerHTML = innerHTML;
    observer.takeRecords();
  });
  observer.observe(article, { childList: true, characterData: true, subtree: true });
}

/** Runs in the page: whether nothing has changed it for longer than marks wait for. */
function hasRested(): boolean {
  const { putBackAt } = globalThis as unknown as { putBackAt: number };
  return performance.now() - putBackAt > 4000;
}

describe.each(['mark', 'paint'] as const)('a page under "%s"', (renderer) => {
  let browser: LoadedChromium;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    await browser.starterTopicReady();
    await chooseSetting(browser, 'renderer', renderer);
  });
  beforeEach(async () => {
    page = await browser.context.newPage();
    await browser.context.unroute(ADDRESS);
  });
  afterEach(() => page.close());
  afterAll(() => browser.close());

  async function untilDrawn(): Promise<void> {
    if (renderer === 'mark') await page.waitForSelector('mark.backstory-mention');
    await expect.poll(() => readHighlights(page), { timeout: 10_000 }).toEqual(NAMES);
  }

  it('has highlights and cards that break no policy of its own', async () => {
    const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    await servePage(browser.context, ADDRESS, {
      html: STORY,
      headers: { 'content-security-policy': policy },
    });
    await page.addInitScript(listen);
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.goto(ADDRESS);
    await untilDrawn();
    expect(await openCard(page, 'Kyiv')).toContain('Capital of Ukraine');
    expect(await page.evaluate('violations')).toEqual([]);
    // The browser asks for an icon by itself.
    expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
  });

  it('is left in peace when it puts its own markup back whenever something has changed it', async () => {
    await servePage(browser.context, ADDRESS, {
      html: `${STORY}<script>(${putMarkupBack.toString()})()</script>`,
    });
    await page.goto(ADDRESS);
    await page.waitForFunction(hasRested, undefined, { timeout: 20_000 });
    await expect.poll(() => readHighlights(page), { timeout: 10_000 }).toEqual(NAMES);
  });

  it('is printed as if there were no highlights', async () => {
    await servePage(browser.context, ADDRESS, { html: STORY });
    await page.emulateMedia({ media: 'print' });
    await page.goto(ADDRESS);
    await untilDrawn();
    const article = page.locator('article');
    const printed = await article.screenshot();
    await page.evaluate(() => {
      CSS.highlights.clear();
      for (const mark of document.querySelectorAll('mark')) mark.replaceWith(...mark.childNodes);
      document.body.normalize();
    });
    expect((await article.screenshot()).equals(printed)).toBe(true);
  });

  it('opens its cards at the words when it is magnified', async () => {
    await page.goto(SECOND_PAGE);
    await waitForHighlights(page);
    await page.evaluate(() => (document.documentElement.style.zoom = '1.75'));
    expect(await openCard(page, 'Moscow')).toContain('Moscow');
  });

  it('is left in peace by two who mark the same words', async () => {
    await servePage(browser.context, ADDRESS, { html: STORY });
    await page.goto(ADDRESS);
    await untilDrawn();
    await page.evaluate(highlightToo);
    await expect.poll(() => page.evaluate('document.querySelectorAll("span.theirs").length')).toBe(3);
    await expect.poll(() => readHighlights(page), { timeout: 10_000 }).toEqual(NAMES);
    // A second long nobody does anything: nobody answers anybody.
    await page.waitForFunction(() => {
      const { lastWork } = globalThis as unknown as { lastWork: number };
      return performance.now() - lastWork > 1000;
    });
    const texts = await page.locator('article p').allInnerTexts();
    expect(texts.map((text) => text.split(' were on')[0])).toEqual(NAMES);
    await pointOf(page, 'Kyiv');
  });
});

/** Runs inside the page: another extension that wraps names, again and again whenever there is text without. */
function highlightToo(): void {
  const work = () => {
    const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const match = /Moscow|Kyiv|Putin/.exec(text.data);
      if (match === null || text.parentElement?.closest('.theirs') !== null) continue;
      const name = text.splitText(match.index);
      name.splitText(match[0].length);
      const wrap = document.createElement('span');
      wrap.className = 'theirs';
      name.replaceWith(wrap);
      wrap.append(name);
    }
    Object.assign(globalThis, { lastWork: performance.now() });
  };
  new MutationObserver(work).observe(document.body, { childList: true, characterData: true, subtree: true });
  work();
}
