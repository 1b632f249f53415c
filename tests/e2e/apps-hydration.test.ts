/** Pages that a server has made and that a framework takes over late: it fails if the text is not as it left it. */
import { afterAll, beforeAll, describe, it } from 'vitest';
import { chooseSetting } from '../browser/choose-setting';
import { launchChromium, type LoadedChromium } from '../browser/chromium';
import { readHighlights } from '../browser/highlights';
import { openWindow } from '../browser/open-window';
import { addressOf, complaintsOf, serveApp } from '../fixtures/apps/app-page';
import { buildApp, renderApp, SERVER_APPS, type Paragraph } from '../fixtures/apps/build-app';

const PARAGRAPHS: readonly Paragraph[] = [
  {
    id: 'a',
    lead: 'In the Great Hall of the People the guests were received with a brass band and a banquet of nine courses.',
  },
  {
    id: 'b',
    lead: 'Nobody doubts that',
    who: 'Vladimir Putin',
    rest: 'flew home to Moscow with less than he wanted, and with more than his enemies had hoped for.',
  },
  {
    id: 'c',
    lead: 'Months later the plan of China is still what it was in the beginning, a list of wishes on two sheets of paper.',
  },
];
const NAMES = ['Great Hall of the People', 'Vladimir Putin', 'Moscow', 'China'];

/** How late the framework comes, in milliseconds after the page has loaded. */
const KINDS = [
  { renderer: 'auto', runsAfter: 3500 },
  { renderer: 'mark', runsAfter: 5000 },
] as const;

describe.each(KINDS)('a page that is hydrated late, under "$renderer"', ({ renderer, runsAfter }) => {
  let browser: LoadedChromium;

  beforeAll(async () => {
    browser = await launchChromium();
    await browser.starterTopicReady();
    await chooseSetting(browser, 'renderer', renderer);
  });
  afterAll(() => browser.close());

  it.concurrent.for(SERVER_APPS)('by %s is as its server sent it', async (app, { expect }) => {
    const [script, body] = await Promise.all([buildApp(app), renderApp(app, PARAGRAPHS)]);
    await serveApp(browser.context, app, { start: PARAGRAPHS, script, body, runsAfter });
    const page = await openWindow(browser.context);
    const complaints = complaintsOf(page);
    await page.goto(addressOf(app));
    await expect.poll(() => readHighlights(page), { timeout: 5000 }).toEqual(NAMES);
    await page.waitForFunction(() => 'show' in globalThis);
    expect(complaints).toEqual([]);
    await page.evaluate(
      (paragraphs) => {
        (globalThis as unknown as { show: (paragraphs: readonly Paragraph[]) => void }).show(paragraphs);
      },
      [...PARAGRAPHS].reverse(),
    );
    await expect
      .poll(() => readHighlights(page), { timeout: 5000 })
      .toEqual(['China', 'Vladimir Putin', 'Moscow', 'Great Hall of the People']);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
