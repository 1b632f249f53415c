import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type LoadedChromium } from '../browser/chromium';
import { readHighlights, waitForHighlights } from '../browser/highlights';
import { SECOND_PAGE } from '../browser/sample-site';

/** Pages as news sites served them. Their texts belong to their publishers, so they stand beside the project. */
const PAGES = join(import.meta.dirname, '../../../shared/pages');

/** What each page names in truth of what the topics that ship know, read by hand; none is about the starter topic. */
const TRUE_NAMES: [page: string, names: string[]][] = [
  ['ars-1', ['Pakistan']],
  [
    'bbc-1',
    [
      ...[
        'US',
        'Americans',
        'North America',
        'UK',
        'EU',
        'Iran',
        'Syria',
        'Kenya',
        'Kenyan',
        'Cuba',
        'Nairobi',
      ],
      ...['Africa', 'African', 'African Union', 'Ethiopia'],
    ],
  ],
  [
    'cnn',
    [
      ...[
        'U.S.',
        'United States',
        'American',
        'Finland',
        'Norway',
        'Australia',
        'Canada',
        'Germany',
        'France',
      ],
      ...['United Kingdom', 'Italy', 'Spain'],
    ],
  ],
  ['engadget', []],
  ['folha', []],
  ['lemonde-1', []],
  ['medium-1', ['Canada', 'United States']],
  [
    'nytimes-1',
    [
      ...[
        'United States',
        'American',
        'American intelligence',
        'Sudan',
        'Sudanese',
        'South Sudan',
        'Khartoum',
      ],
      ...['United Nations', 'LONDON', 'Africa', 'Kenya', 'Tanzania', 'International Criminal Court', 'Iran'],
      ...['Syria', 'Libya'],
    ],
  ],
  ['qq', ['美国']],
  ['rtl-1', []],
  ['seattletimes-1', ['U.S.']],
  ['telegraph', ['Zimbabwe', 'Zimbabwean', 'Harare', 'Africa', 'Britain', 'British', 'South Africa']],
  [
    'wapo-2',
    [
      ...[
        'U.S.',
        'United States',
        'Russian',
        'Vladimir Putin',
        'Putin',
        'Europe',
        'Israel',
        'Israeli',
        'Israelis',
      ],
      ...['Jerusalem', 'U.N. General Assembly', 'United Nations', 'Iran', 'Palestinian', 'Palestinians'],
      ...['Madrid', 'International Criminal Court', 'Gaza'],
    ],
  ],
  ['wikipedia-3', []],
  ['yahoo-4', []],
];

// The name says why the tests are skipped where they are.
describe.skipIf(!existsSync(PAGES))(`other news (pages in ${PAGES})`, () => {
  let browser: LoadedChromium;
  beforeAll(async () => {
    browser = await launchChromium();
    await browser.starterTopicReady();
  });
  afterAll(() => browser.close());

  it.each(TRUE_NAMES)('has on the page %s no highlight but true ones', async (name, names) => {
    const body = readFileSync(join(PAGES, name, 'source.html'));
    const url = `http://www.${name}.test/2024/story.html`;
    const page = await browser.context.newPage();
    await page.route('**/*', (route) =>
      route.request().url() === url
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
        : route.abort(),
    );
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    if (names.length > 0) await waitForHighlights(page);
    else await annotateAnother();
    const texts = (await readHighlights(page)).map((text) => text.replaceAll('\u00ad', ''));
    expect(texts.filter((text) => !names.includes(text))).toEqual([]);
    await page.close();
  });

  /** By the time that another page has its highlights, the one before has long been looked at. */
  async function annotateAnother(): Promise<void> {
    const other = await browser.context.newPage();
    await other.goto(SECOND_PAGE);
    await waitForHighlights(other);
    await other.close();
  }
});
