/** Pages that a framework owns: it changes annotated text at will and never notices that it is. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { chooseSetting } from '../browser/choose-setting';
import { launchChromium, type LoadedChromium } from '../browser/chromium';
import { openWindow } from '../browser/open-window';
import { readHighlights } from '../browser/highlights';
import { addressOf, complaintsOf, serveApp } from '../fixtures/apps/app-page';
import { APPS, buildApp, type Paragraph } from '../fixtures/apps/build-app';

const PARAGRAPHS: readonly Paragraph[] = [
  {
    id: 'a',
    lead: 'In the Great Hall of the People the guests were received with a brass band and a banquet.',
  },
  {
    id: 'b',
    lead: 'Nobody doubts that',
    who: 'Vladimir Putin',
    rest: 'flew home to Moscow with less than he wanted.',
  },
  {
    id: 'c',
    lead: 'Months later',
    who: 'Volodymyr Zelensky',
    rest: 'waits in Kyiv for the air defence he was promised.',
  },
  { id: 'd', lead: 'Diplomats say that the plan of China was never meant to be more than a list of wishes.' },
];
const NAMES = ['Great Hall of the People', 'Vladimir Putin', 'Moscow', 'Volodymyr Zelensky', 'Kyiv', 'China'];
const [HALL, PUTIN, ZELENSKY, PLAN] = PARAGRAPHS as [Paragraph, Paragraph, Paragraph, Paragraph];

/** What an app does to its paragraphs, and the names that the page then has, in its order. */
const STEPS: readonly (readonly [
  name: string,
  paragraphs: readonly Paragraph[],
  names: readonly string[],
])[] = [
  ['shows them', PARAGRAPHS, NAMES],
  [
    'writes over them',
    [
      {
        ...HALL,
        lead: 'In Moscow the guests were received without a brass band, and nobody had asked for one.',
      },
      { ...PUTIN, who: 'Xi Jinping', rest: 'stayed at home in Beijing and wanted nothing.' },
      ZELENSKY,
      PLAN,
    ],
    ['Moscow', 'Xi Jinping', 'Beijing', 'Volodymyr Zelensky', 'Kyiv', 'China'],
  ],
  [
    'turns their order round',
    [...PARAGRAPHS].reverse(),
    ['China', 'Volodymyr Zelensky', 'Kyiv', 'Vladimir Putin', 'Moscow', 'Great Hall of the People'],
  ],
  [
    'adds to one',
    [HALL, { ...PUTIN, note: 'He said so in Beijing.' }, ZELENSKY, PLAN],
    [...NAMES.slice(0, 3), 'Beijing', ...NAMES.slice(3)],
  ],
  ['takes some away', [ZELENSKY, HALL], ['Volodymyr Zelensky', 'Kyiv', 'Great Hall of the People']],
  [
    'makes new ones of the others',
    [
      { id: 'b', lead: 'Nobody in Beijing says what the plan of Russia may have been all the time.' },
      { ...PLAN, who: 'Xi Jinping', rest: 'may know.' },
    ],
    ['Beijing', 'Russia', 'China', 'Xi Jinping'],
  ],
  ['shows all of them again', PARAGRAPHS, NAMES],
];

const textOf = ({ lead, who, rest, note }: Paragraph): string =>
  [lead, who, rest, note].filter((part) => part !== undefined).join(' ');

/** Which apps get marks: "auto" spares those whose markup tells what made them. */
const MARKED: Record<string, readonly string[]> = { auto: ['react18', 'react19'], mark: APPS, paint: [] };

describe.each(['auto', 'mark', 'paint'] as const)('an app under "%s"', (renderer) => {
  let browser: LoadedChromium;

  beforeAll(async () => {
    browser = await launchChromium();
    await browser.starterTopicReady();
    await chooseSetting(browser, 'renderer', renderer);
  });
  afterAll(() => browser.close());

  it.concurrent.for(APPS)('in %s never notices it', async (app, { expect }) => {
    await serveApp(browser.context, app, { start: PARAGRAPHS, script: await buildApp(app) });
    const page = await openWindow(browser.context);
    const complaints = complaintsOf(page);
    await page.goto(addressOf(app));
    if (MARKED[renderer]?.includes(app))
      await page.waitForSelector('mark.backstory-mention', { timeout: 20_000 });
    for (const [step, paragraphs, names] of STEPS) {
      await page.evaluate(show, paragraphs);
      expect(await textsIn(page), step).toEqual(paragraphs.map(textOf));
      await expect.poll(() => readHighlights(page), { timeout: 10_000, message: step }).toEqual(names);
      // Time for what is painted to become marks.
      await page.evaluate(idle);
      expect(await textsIn(page), step).toEqual(paragraphs.map(textOf));
    }
    for (const [, paragraphs] of STEPS) await page.evaluate(show, paragraphs);
    await expect.poll(() => readHighlights(page), { timeout: 10_000 }).toEqual(NAMES);
    expect(await textsIn(page)).toEqual(PARAGRAPHS.map(textOf));
    expect(complaints).toEqual([]);
    await page.close();
  });
});

/** Runs inside the page; resolves when the app has had a frame to do it. */
async function show(paragraphs: readonly Paragraph[]): Promise<void> {
  const app = globalThis as unknown as { show: (paragraphs: readonly Paragraph[]) => void };
  app.show(paragraphs);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Runs inside the page. */
async function idle(): Promise<void> {
  await new Promise((resolve) => requestIdleCallback(resolve));
  await new Promise((resolve) => requestIdleCallback(resolve));
}

async function textsIn(page: Page): Promise<string[]> {
  const texts = await page.locator('article p').allTextContents();
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}
