import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type LoadedChromium } from '../browser/chromium';
import { waitForHighlights } from '../browser/highlights';
import { openPanel, readPanelText } from '../browser/panel';
import { openPopup } from '../browser/popup';
import { SAMPLE_HOST, SECOND_PAGE, STARTER_PAGE } from '../browser/sample-site';

const NOT_NEWS = `http://${SAMPLE_HOST}/not-news.html`;

describe('the side panel', () => {
  let browser: LoadedChromium;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    browser = await launchChromium({ backForwardCache: true });
    await browser.starterTopicReady();
  });
  afterEach(() => Promise.all([page.close(), panel.close()]));
  afterAll(() => browser.close());

  async function open(url: string): Promise<void> {
    page = await browser.context.newPage();
    await page.goto(url);
    if (url !== NOT_NEWS) await waitForHighlights(page);
    panel = await openPanel(browser, url);
  }

  const row = (name: string) => panel.getByRole('listitem').filter({ hasText: name }).first();
  const painted = (name: string) =>
    page.evaluate(
      (wanted) => [...(CSS.highlights.get(wanted) ?? [])].map((range) => (range as Range).toString()),
      name,
    );

  it('lists what the page mentions, each with what it is', async () => {
    await open(SECOND_PAGE);
    await expect.poll(() => row('Vladimir Putin').innerText()).toContain('President of Russia');
    await expect.poll(() => row('Beijing summit').innerText()).toMatch(/May 16\s–\s17, 2024/);
    expect(await panel.getByRole('heading', { name: /^What became of/ }).count()).toBe(1);
  });

  it('lets the places of what is pointed at stand out in the page, and no longer', async () => {
    await open(SECOND_PAGE);
    await row('Vladimir Putin').hover();
    await expect.poll(() => painted('backstory-pointed')).toHaveLength(2);
    await panel.getByLabel('Search facts').hover();
    await expect.poll(() => painted('backstory-pointed')).toEqual([]);
    await row('Xi Jinping').hover();
    await expect.poll(() => painted('backstory-pointed')).toEqual(['Xi']);
    await panel.reload();
    await expect.poll(() => painted('backstory-pointed')).toEqual([]);
  });

  it('leads to the places of a thing in the page, from the list and from its facts', async () => {
    await open(STARTER_PAGE);
    await page.setViewportSize({ width: 800, height: 200 });
    await panel.getByRole('button', { name: /^Kharkiv region/ }).click();
    await page.waitForFunction(() => scrollY > 0);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await panel.getByRole('button', { name: 'Facts about Kharkiv region' }).click();
    await panel.getByRole('button', { name: /^Show in the page/ }).click();
    await page.waitForFunction(() => scrollY > 0);
  });

  it('opens facts, leads on from them, and goes back by keys to where one was', async () => {
    await open(SECOND_PAGE);
    const facts = panel.getByRole('button', { name: 'Facts about Xi Jinping' });
    await facts.focus();
    await panel.keyboard.press('Enter');
    await panel.getByRole('heading', { name: 'Xi Jinping' }).waitFor();
    await panel.getByRole('button', { name: 'Vladimir Putin' }).first().click();
    await panel.getByRole('heading', { name: 'Vladimir Putin' }).waitFor();
    await panel.keyboard.press('Alt+ArrowLeft');
    await panel.getByRole('heading', { name: 'Xi Jinping' }).waitFor();
    await panel.locator('.screen-card .fact-text').first().click();
    await panel.keyboard.press('Escape');
    await expect
      .poll(() => panel.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Facts about Xi Jinping');
  });

  it('keeps the place in its list for who comes back to it, from facts, a search or another page', async () => {
    await open(STARTER_PAGE);
    await panel.setViewportSize({ width: 360, height: 400 });
    const top = () => panel.locator('.panel-body').evaluate((body) => body.scrollTop);
    const field = panel.getByLabel('Search facts');
    await row('Kharkiv region').waitFor();
    await row('Vladimir Putin').hover();
    await panel.mouse.wheel(0, 260);
    await expect.poll(top).toBe(260);
    await panel
      .getByRole('button', { name: /^Facts about/ })
      .nth(6)
      .click();
    await expect.poll(top).toBe(0);
    await panel.keyboard.press('Escape');
    await expect.poll(top).toBe(260);
    await field.fill('great hall');
    await panel.getByText(/welcomed Putin with military honou?rs/).waitFor();
    expect(await top()).toBe(0);
    await field.fill('');
    await expect.poll(top).toBe(260);
    await page.goto(NOT_NEWS);
    await panel.getByText('Backstory looks at news articles only').waitFor();
    expect(await top()).toBe(0);
    await page.evaluate(() => history.back());
    await row('Kharkiv region').waitFor();
    await expect.poll(top).toBe(260);
  });

  it('searches all facts, and goes down into what it found by the arrow', async () => {
    await open(NOT_NEWS);
    await panel.getByLabel('Search facts').fill('great hall');
    await panel.getByText(/welcomed Putin with military honou?rs/).waitFor();
    await panel.getByLabel('Search facts').press('ArrowDown');
    expect(await panel.evaluate(() => document.activeElement?.className)).toBe('fact');
  });

  it('goes with its tab from page to page, and back to one from the cache of the browser', async () => {
    await open(SECOND_PAGE);
    await row('Vladimir Putin').waitFor();
    await page.goto(NOT_NEWS);
    await panel.getByText('Backstory looks at news articles only').waitFor();
    await page.goto(STARTER_PAGE);
    await row('Vladimir Putin').waitFor();
    await page.evaluate(() => history.back());
    await panel.getByText('Backstory looks at news articles only').waitFor();
    await page.evaluate(() => history.back());
    await row('Vladimir Putin').waitFor();
    await panel.getByRole('heading', { name: /^What became of/ }).waitFor();
  });

  it('follows an article that an app shows without loading a page', async () => {
    await open(NOT_NEWS);
    await panel.getByText('Backstory looks at news articles only').waitFor();
    await page.evaluate(async (url) => {
      const html = await (await fetch(url)).text();
      const read = new DOMParser().parseFromString(html, 'text/html');
      document.head.replaceChildren(...read.head.children);
      document.body.replaceChildren(...read.body.children);
      history.pushState({}, '', '/story');
    }, SECOND_PAGE);
    await row('Vladimir Putin').waitFor();
  });

  it('lists a name that the page adds later', async () => {
    await open(SECOND_PAGE);
    await row('Vladimir Putin').waitFor();
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent =
        'Officials of North Atlantic Treaty Organization states were not there to see the leaders meet, it is said.';
      document.querySelector('article p')?.after(paragraph);
    });
    await page.bringToFront();
    await row('NATO').waitFor();
  });

  it('follows the topics as they are switched off and on, and a site', async () => {
    await open(SECOND_PAGE);
    await row('Vladimir Putin').waitFor();
    const options = await browser.openScreen('options.html');
    const topics = options.locator('ul.topics').getByRole('switch');
    await topics.first().waitFor();
    const count = await topics.count();
    for (let index = 0; index < count; index++) await topics.nth(index).uncheck();
    await panel.getByText('All topics are switched off').waitFor();
    for (let index = 0; index < count; index++) await topics.nth(index).check();
    await options.close();
    await page.bringToFront();
    await row('Vladimir Putin').waitFor();
    await panel.getByRole('switch', { name: 'Highlight on this site' }).click();
    await panel.getByText('Switched off on this site').waitFor();
    await panel.getByRole('switch', { name: 'Highlight on this site' }).click();
    await row('Vladimir Putin').waitFor();
  });

  it('marks what is new, and tells how much', async () => {
    await open(SECOND_PAGE);
    await panel.getByRole('switch', { name: 'What is new here' }).click();
    await panel.getByText(/sentences? marked as new/).waitFor();
    expect((await painted('backstory-new')).length).toBeGreaterThan(2);
  });

  it('learns from the page without a review, forgets it, and brings it back', async () => {
    const options = await browser.openScreen('options.html');
    await options.getByRole('switch', { name: 'Learn quietly' }).check();
    await options.close();
    await open(SECOND_PAGE);
    const press = async (...keys: string[]) => {
      for (const key of keys) await panel.keyboard.press(key);
    };
    const focused = () => panel.evaluate(() => document.activeElement?.textContent);
    await panel.getByRole('button', { name: 'Learn from this page' }).focus();
    await press('Enter');
    await panel.getByText('Learned into “My reading”').waitFor();
    await expect.poll(focused).toBe('“My reading”');
    await press('Tab', 'Tab', 'Enter');
    await panel.getByText('Forgotten.').waitFor();
    await expect.poll(focused).toBe('Learn from this page');
    await press('Tab', 'Enter');
    await panel.getByText('Learned into “My reading”').waitFor();
    await panel.getByRole('button', { name: 'Facts about China' }).click();
    await panel.getByText(/facts? from this page/).waitFor();
    const other = await openPanel(browser, SECOND_PAGE);
    await other.getByRole('button', { name: 'Forget' }).click();
    await other.getByRole('button', { name: 'Learn from this page' }).waitFor();
    await other.close();
    await panel.getByText(/facts? from this page/).waitFor({ state: 'detached' });
  });

  it('says why nothing was learned of a page without an article', async () => {
    await open(NOT_NEWS);
    await page.evaluate(() => document.body.replaceChildren());
    await panel.getByRole('button', { name: 'Learn from this page' }).click();
    await expect.poll(() => panel.getByRole('alert').innerText()).toContain('no article');
  });

  it('still hears of the page after the browser has stopped the service worker', async () => {
    await open(SECOND_PAGE);
    await row('Vladimir Putin').waitFor();
    await browser.stopServiceWorker();
    await page.bringToFront();
    await page.reload();
    await waitForHighlights(page);
    await row('Vladimir Putin').waitFor();
  });
});

describe('the side panel that the browser shows', () => {
  let browser: LoadedChromium;
  beforeAll(async () => {
    browser = await launchChromium();
    await browser.starterTopicReady();
  });
  afterAll(() => browser.close());

  it('is opened by the popup, which closes, and goes with the reader from tab to tab', async () => {
    const { context } = browser;
    const options = await browser.openScreen('options.html');
    const text = () => options.evaluate(readPanelText);
    const [news, other, story] = [SECOND_PAGE, NOT_NEWS, STARTER_PAGE];
    const pages = new Map<string, Page>();
    for (const url of [news, other, story]) {
      const page = await context.newPage();
      await page.goto(url);
      pages.set(url, page);
    }
    const popup = await openPopup(browser, news);
    const closed = popup.waitForEvent('close');
    await popup.getByRole('button', { name: 'Beside the page' }).click();
    await closed;
    await pages.get(news)?.bringToFront();
    await expect.poll(text).toMatch(/What became of .* Vladimir Putin President of Russia/);
    await pages.get(other)?.bringToFront();
    await expect.poll(text).toContain('Backstory looks at news articles only');
    await pages.get(story)?.bringToFront();
    await expect.poll(text).toMatch(/Kharkiv region/);
    await pages.get(story)?.goto(NOT_NEWS);
    await expect.poll(text).toContain('Backstory looks at news articles only');
    await pages.get(story)?.goto('chrome://version');
    await expect.poll(text).toContain('Backstory can’t work on this page');
    await pages.get(story)?.close();
    await pages.get(news)?.bringToFront();
    await expect.poll(text).toContain('What became of');
  });
});
