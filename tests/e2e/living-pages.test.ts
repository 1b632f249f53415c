import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium, type LoadedChromium } from '../browser/chromium';
import { readHighlights, waitForHighlights } from '../browser/highlights';
import { SECOND_PAGE } from '../browser/sample-site';
import { paragraph, servePage } from '../browser/serve-page';

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

  it('has no highlights where it lets the reader write', async () => {
    await page.evaluate(() => {
      document.querySelector('article')!.contentEditable = 'true';
    });
    await shown().toEqual([]);
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

  async function open(html: string): Promise<void> {
    const url = 'http://www.living.test/story.html';
    await browser.context.unroute(url);
    await servePage(browser.context, url, { html });
    await page.goto(url);
  }

  it('has a text highlighted that it unfolds without changing a node', async () => {
    await open(`<style>.folded > :nth-child(n+3) { display: none }</style>
      <article class="folded"><h1>By the river</h1>${paragraph('Moscow')}${paragraph('Beijing')}</article>
      <button onclick="document.querySelector('article').className = ''">Read on</button>`);
    await shown().toEqual(['Moscow']);
    await page.getByRole('button').click();
    await shown().toEqual(['Moscow', 'Beijing']);
  });

  it('has the names highlighted of what the reader opens', async () => {
    await open(`<article><h1>By the river</h1>${paragraph('Moscow')}
      <details><summary>Who was there</summary>${paragraph('Volodymyr Zelensky')}</details></article>`);
    await shown().toEqual(['Moscow']);
    await page.locator('summary').click();
    await shown().toEqual(['Moscow', 'Volodymyr Zelensky']);
  });

  it('has the next article highlighted that it adds below the first', async () => {
    const story = (names: string) =>
      `<article><h1>By the river</h1>${[names, 'Boats', 'Fish', 'Birds'].map(paragraph).join('')}</article>`;
    await open(`<main>${story('Moscow')}</main>`);
    await shown().toEqual(['Moscow']);
    await page.evaluate((html) => {
      document.querySelector('main')!.insertAdjacentHTML('beforeend', html);
    }, story('Volodymyr Zelensky'));
    await shown().toEqual(['Moscow', 'Volodymyr Zelensky']);
  });

  it('has the new post of a live blog highlighted, and the old ones still', async () => {
    const post = (names: string) => `<article><h3>10:0${names.length}</h3>${paragraph(names)}</article>`;
    await open(
      `<main><h1>By the river, live</h1><div id="posts">${post('Moscow')}${post('Kyiv')}</div></main>`,
    );
    await shown().toEqual(['Moscow', 'Kyiv']);
    await page.evaluate((html) => {
      document.querySelector('#posts')!.insertAdjacentHTML('afterbegin', html);
    }, post('Vladimir Putin'));
    await shown().toEqual(['Vladimir Putin', 'Moscow', 'Kyiv']);
  });

  it('is read in the other language when the browser translates it', async () => {
    await open(`<article><h1>By the river</h1>${paragraph('Moscow')}${paragraph('Beijing')}</article>`);
    await shown().toEqual(['Moscow', 'Beijing']);
    await page.evaluate(() => {
      for (const [n, name] of ['Moskau', 'Pekin'].entries()) {
        const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
        const inner = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
        inner.textContent = `${name} und der Fluss waren an diesem Tag in aller Munde, und niemand wollte als Erster gehen.`;
        font.append(inner);
        document.querySelectorAll('p')[n]!.firstChild!.replaceWith(font);
      }
    });
    await shown().toEqual(['Moskau', 'Pekin']);
  });

  it('is highlighted in a shadow root, and when that changes', async () => {
    await open(`<x-story><template shadowrootmode="open"><article><h1>By the river</h1>${paragraph('Moscow')}
      ${paragraph('Beijing')}</article></template></x-story>`);
    await shown().toEqual(['Moscow', 'Beijing']);
    const root = page.locator('x-story article');
    const before = await root.screenshot();
    await page.evaluate(() => CSS.highlights.delete('backstory'));
    expect((await root.screenshot()).equals(before)).toBe(false);
    await page.evaluate(() => {
      document.querySelector('x-story')!.shadowRoot!.querySelector('p')!.textContent =
        'Kyiv and the river were on the mind of everybody who had come that day, and nobody wanted to leave.';
    });
    await shown().toEqual(['Kyiv', 'Beijing']);
  });

  it('has the names in a frame of the same site highlighted, with cards', async () => {
    const story = ['Kyiv', 'Boats', 'Fish', 'Birds'].map(paragraph).join('');
    await open(`<article><h1>By the river</h1>${paragraph('Moscow')}
      <iframe style="width: 600px; height: 500px" srcdoc="<main>${story}</main>"></iframe></article>`);
    await shown().toContain('Moscow');
    const frame = page.frames()[1]!;
    const box = await frame.waitForFunction(() => {
      const [range] = CSS.highlights.get('backstory') ?? [];
      if (range === undefined) return undefined;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { x, y, width, height } = live.getBoundingClientRect();
      return { text: live.toString(), x: x + width / 2, y: y + height / 2 };
    });
    const { text, x, y } = (await box.jsonValue())!;
    expect(text).toBe('Kyiv');
    const { x: left, y: top } = (await page.locator('iframe').boundingBox())!;
    await page.mouse.move(left + x + 30, top + y + 40);
    await page.mouse.move(left + x, top + y, { steps: 5 });
    await frame.locator('backstory-card').waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await frame.locator('backstory-card').waitFor({ state: 'detached' });
  });
});
