import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCard } from '../browser/card';
import { launchChromium, type LoadedChromium } from '../browser/chromium';
import { waitForHighlights } from '../browser/highlights';
import { openPopup } from '../browser/popup';
import { SAMPLE_HOST, SECOND_PAGE, STARTER_PAGE } from '../browser/sample-site';
import { FRENCH_ARTICLE } from '../fixtures/french-article';

let browser: LoadedChromium;
beforeEach(async () => {
  browser = await launchChromium();
  await browser.starterTopicReady();
});
afterEach(() => browser.close());

/** Opens a page that Backstory knows something of, and the popup as it stands over it. */
async function openWithPopup(url: string): Promise<{ page: Page; popup: Page }> {
  const page = await browser.context.newPage();
  await page.goto(url);
  await waitForHighlights(page);
  return { page, popup: await openPopup(browser, url) };
}

/** The tab that a press on a button opens. */
async function openedBy(screen: Page, button: string): Promise<Page> {
  const [opened] = await Promise.all([
    browser.context.waitForEvent('page'),
    screen.getByRole('button', { name: button }).click(),
  ]);
  return opened;
}

async function openReview(): Promise<Page> {
  const { popup } = await openWithPopup(SECOND_PAGE);
  const review = await openedBy(popup, 'Learn from this page');
  await learnButton(review).waitFor();
  return review;
}

async function learnQuietly(): Promise<void> {
  const options = await browser.openScreen('options.html');
  await options.getByRole('switch', { name: 'Learn quietly' }).check();
  await options.close();
}

/** Of a text that is pasted on the options page. */
async function openReviewOf(text: string): Promise<Page> {
  const options = await browser.openScreen('options.html');
  await options.getByText('Paste a text').click();
  await options.getByLabel('Text of the article').fill(text);
  return openedBy(options, 'Review');
}

const learnButton = (review: Page) => review.getByRole('button', { name: /^Learn \d+ facts?$/ });
const factRows = (review: Page) => review.getByRole('region', { name: 'Facts' }).getByRole('listitem');

describe('learning from a page', () => {
  it('keeps what the reader keeps in the review, shows it on cards of other pages, and undoes it', async () => {
    const review = await openReview();
    const texts = await factRows(review).allInnerTexts();
    expect(texts.length).toBeGreaterThan(3);
    await factRows(review).first().getByRole('checkbox').uncheck();
    const kept = texts.filter((text) => text.includes('whenever it is asked'));
    expect(kept).not.toEqual([]);
    // It names most of what the starter topic knows.
    await expect.poll(() => review.getByLabel('Topic').inputValue()).toBe('russia-china');
    await review.getByLabel('Topic').selectOption('New topic …');
    await review.getByLabel('Title of the new topic').fill('My reading');
    await learnButton(review).click();
    await review.getByText(`Learned ${texts.length - 1} new facts in “My reading”`).waitFor();

    const page = await browser.context.newPage();
    await page.goto(STARTER_PAGE);
    await waitForHighlights(page);
    expect(await openCard(page, 'Chinese')).toContain('whenever it is asked');

    await review.bringToFront();
    await review.getByRole('button', { name: 'Undo' }).click();
    await learnButton(review).waitFor();
    await page.reload();
    await waitForHighlights(page);
    expect(await openCard(page, 'Chinese')).not.toContain('whenever it is asked');
  });

  it('is reviewed by keyboard alone', async () => {
    const review = await openReview();
    const count = await factRows(review).count();
    await factRows(review).first().focus();
    await review.keyboard.press('ArrowDown');
    await review.keyboard.press('Space');
    await review.keyboard.press('ArrowUp');
    await review.keyboard.press('e');
    await review.locator('textarea:focus').waitFor();
    await review.keyboard.press('Control+a');
    await review.keyboard.type('Trade is up.');
    await review.keyboard.press('Tab');
    await review.keyboard.press('Tab');
    await review.keyboard.press('Enter');
    await expect.poll(() => factRows(review).first().innerText()).toContain('Trade is up.');
    await review.getByRole('region', { name: 'People' }).getByRole('listitem').first().focus();
    await review.keyboard.press('n');
    await factRows(review).getByText('Goes with what it is about').first().waitFor();
    await review.keyboard.press('a');
    await review.getByRole('button', { name: `Learn ${count - 1} facts` }).waitFor();
    await review.keyboard.press('Control+Enter');
    await review.getByText(/^Learned \d+ new facts? in “Russia–China relations”/).waitFor();
  });

  it('merges what is found with another of the article by keys, and takes it back by Escape', async () => {
    const review = await openReview();
    const things = review.getByRole('region', { name: 'People' }).getByRole('listitem');
    await things.filter({ hasText: 'Kyiv' }).focus();
    await review.keyboard.press('m');
    await review.locator('input[type=radio]:focus').waitFor();
    await review.keyboard.press('ArrowDown');
    await review.keyboard.press('ArrowDown');
    await review.keyboard.press('Escape');
    await expect.poll(() => review.evaluate(() => document.activeElement?.textContent)).toContain('Kyiv');
    await review.keyboard.press('m');
    for (let step = 0; step < 3; step++) await review.keyboard.press('ArrowDown');
    const name = await review.locator('label:has(input[type=radio]:focus) [dir=auto]').innerText();
    await review.keyboard.press('Enter');
    await things.filter({ hasText: 'Kyiv' }).getByText(`Same as ${name}`).waitFor();
  });

  it('says what is new of an article that was learned before', async () => {
    const { popup } = await openWithPopup(SECOND_PAGE);
    const first = await openedBy(popup, 'Learn from this page');
    await factRows(first).first().getByRole('checkbox').uncheck();
    await learnButton(first).click();
    await first.getByText(/^Learned \d+ new facts/).waitFor();
    await popup.bringToFront();
    const again = await openedBy(popup, 'Learn again');
    await again.getByText('You learned this article before. 1 fact below it did not tell then.').waitFor();
    const count = await factRows(again).count();
    expect(await factRows(again).getByText('Known already').count()).toBe(count - 1);
  });

  it('keeps an article whose review was closed, until it is learned or discarded', async () => {
    const review = await openReview();
    await review.close();
    const options = await browser.openScreen('options.html');
    const waiting = options.getByRole('region', { name: 'Waiting for your review' });
    expect(await waiting.getByRole('link').getAttribute('href')).toMatch(/^\/review\.html\?draft=\d+$/);
    await waiting.getByRole('button', { name: /^Discard / }).click();
    await expect.poll(() => waiting.count()).toBe(0);
    await options.getByRole('button', { name: 'Undo', exact: true }).click();
    await waiting.getByRole('link').waitFor();
  });

  it('says in the popup that a front page is no article', async () => {
    const url = `http://${SAMPLE_HOST}/front.html`;
    const teasers = Array.from(
      { length: 9 },
      (_, at) =>
        `<div><h2><a href="/news-${at}.html">Council ${at} opens its new harbour</a></h2><p>The council opened the harbour on Thursday, and the mayor said that it would create 400 jobs.</p></div>`,
    );
    const page = await browser.context.newPage();
    await page.route(url, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<title>News</title><main>${teasers.join('')}</main>`,
      }),
    );
    await page.goto(url);
    const popup = await openPopup(browser, url);
    await popup.getByRole('button', { name: 'Learn from this page' }).click();
    await popup.getByText('Nothing was learned: This page looks like a list of articles.').waitFor();
  });

  it('says beside the pasted text why it cannot be read, and leaves it there', async () => {
    const options = await browser.openScreen('options.html');
    await options.getByText('Paste a text').click();
    await options.getByLabel('Text of the article').fill(FRENCH_ARTICLE);
    await options.getByRole('button', { name: 'Review' }).click();
    await options.getByText('Nothing was kept. Backstory cannot read French yet, only English.').waitFor();
    expect(await options.getByLabel('Text of the article').inputValue()).toBe(FRENCH_ARTICLE);
  });

  it('says where no facts are found, and lets nothing be learned', async () => {
    const review = await openReviewOf('A fine day\n\nWe walked along the river. It was lovely, was it not?');
    await review.getByText('No facts were found').waitFor();
    expect(await learnButton(review).isDisabled()).toBe(true);
  });

  it('marks in the text what is proposed, and leads from a mark to its proposal', async () => {
    const review = await openReview();
    await review.getByRole('article').getByText('Volodymyr Zelensky').click();
    await expect
      .poll(() => review.evaluate(() => document.activeElement?.textContent))
      .toContain('Volodymyr Zelensky');
  });

  it('learns without a review where the reader wants none, and forgets it again', async () => {
    await learnQuietly();
    const { popup } = await openWithPopup(SECOND_PAGE);
    await popup.getByRole('button', { name: 'Learn from this page' }).click();
    await popup.getByText('Learned into “My reading”').waitFor();
    expect(await popup.getByRole('link', { name: '“My reading”' }).getAttribute('href')).toBe(
      '/options.html#articles',
    );
    await popup.getByRole('button', { name: 'Forget' }).click();
    await popup.getByRole('button', { name: 'Learn from this page' }).waitFor();
  });

  it('knows a page that it has learned by the address that the page gives as its own', async () => {
    await learnQuietly();
    const shared = 'http://news.reader-links.test/read?id=17';
    await browser.context.route(shared, async (route) => {
      const html = await (
        await route.fetch({ url: SECOND_PAGE.replace(SAMPLE_HOST, browser.site.address) })
      ).text();
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: html.replace('</head>', `<link rel="canonical" href="${SECOND_PAGE}"></head>`),
      });
    });
    const { popup } = await openWithPopup(shared);
    await popup.getByRole('button', { name: 'Learn from this page' }).click();
    await popup.getByText('Learned into “My reading”').waitFor();
    await popup.close();
    const { popup: again } = await openWithPopup(SECOND_PAGE);
    await again.getByText('Learned into “My reading”').waitFor();
  });

  it('marks what is new on a page and mutes what the topics tell, until it is switched off', async () => {
    const { page, popup } = await openWithPopup(SECOND_PAGE);
    const marked = () =>
      page.evaluate(() =>
        ['backstory-new', 'backstory-known'].map((name) => CSS.highlights.get(name)?.size ?? 0),
      );
    await popup.getByRole('switch', { name: 'What is new here' }).check();
    await popup.getByText(/sentences? marked as new/).waitFor();
    expect((await marked())[0]).toBeGreaterThan(2);
    await popup.getByRole('switch', { name: 'What is new here' }).uncheck();
    await expect.poll(marked).toEqual([0, 0]);
  });
});
