/** The gate and the text of pages as their sites served them. They are not ours to ship: skipped where they are absent. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../browser/find-browser';

const ROOT = join(import.meta.dirname, '../../../..');
const PAGES = join(ROOT, '../shared/pages');
const ADDRESS = 'http://news.test/world/story.html';

interface Expected {
  /** Begins the headline. */
  headline: string;
  published?: string;
  /** A few words of the beginning and the end of the article, and of a caption or a list in it. */
  has: readonly string[];
  /** Words of what stands beside it. */
  hasNot: readonly string[];
}

const EXPECTED: Record<string, Expected> = {
  'ars-1': {
    headline: 'Just-released Minecraft exploit',
    published: '2015-04-16',
    has: ['Two-year-old bug exposes', 'Ars is asking Mojang for comment'],
    hasNot: ['Orbital Transmission', 'Condé Nast'],
  },
  'bbc-1': {
    headline: 'Obama admits US gun laws',
    published: '2015-07-24',
    has: ['President Barack Obama has admitted', 'first US president to address the African Union'],
    hasNot: ['Credit Cards', 'slave labour', 'Yorkshire schoolgirl'],
  },
  cnn: {
    headline: "The 'birth lottery'",
    published: '2016-02-01',
    has: ['land of opportunity', '10. United States', 'report concluded that the American safety net'],
    hasNot: ['Rich are paying more in taxes', 'Scottsdale', 'Morningstar'],
  },
  engadget: {
    headline: 'Xbox One X review',
    published: '2017-11-03',
    has: ['only hardcore gamers', 'performance upgrades that gamers will notice'],
    hasNot: ['Lytro', 'Hyper Light Drifter', 'Nidhogg'],
  },
  folha: {
    headline: 'Tite diz que errou',
    published: '2018-12-21',
    has: ['entregou réplica do troféu', 'gerada no jogo do Palmeiras'],
    hasNot: ['Fenômeno do basquete', 'Bolsonaro prevê', 'Organização atende'],
  },
  'lemonde-1': {
    headline: 'Le projet de loi sur le renseignement',
    published: '2015-05-04',
    has: ['438 contre 86', 'surveillance illégale'],
    hasNot: ['Urvoas, grand ordonnateur', 'Profitez du journal', 'utilisation de cookies'],
  },
  'medium-1': {
    headline: 'Open Journalism Project',
    published: '2015-03-17',
    has: ['We pushed out the first version', 'supposed to be a manifesto'],
    hasNot: ['make this story unlisted'],
  },
  'nytimes-1': {
    headline: 'United States to Lift Sudan Sanctions',
    published: '2017-01-13',
    has: ['United Nations peacekeepers at a refugee camp', 'manipulated'],
    hasNot: ['Comey Letter', 'Steele, Ex-Spy', 'Internet Explorer'],
  },
  'seattletimes-1': {
    headline: 'Alaskan halibut',
    published: '2019-04-28',
    has: ['106-year-old halibut schooner', 'Alverson summed up the journey'],
    hasNot: ['Amazon posts first jobs', 'reader comments are those of the author'],
  },
  telegraph: {
    headline: 'Zimbabwe coup',
    published: '2017-11-16',
    has: ['Constantino Chiwenga at State House', 'armoured personnel carrier', 'once-in-a-generation change'],
    hasNot: ['disposable cups', 'Harvey Weinstein', 'ad blocker'],
  },
  'wapo-2': {
    headline: 'Where do strained U.S.-Israeli relations go',
    published: '2015-03-18',
    has: ['Western Wall', 'real breakthroughs', 'potential nuclear deal'],
    hasNot: ['SuperFan badge', 'melting of Antarctica', 'Sudoku'],
  },
  'wikipedia-3': {
    headline: 'Hermitian matrix',
    published: '2003-02-28',
    has: ['self-adjoint matrix', 'Encyclopedia of Mathematics'],
    hasNot: ['displaystyle', 'By using this site'],
  },
  'yahoo-4': {
    headline: 'トレンドマイクロ',
    published: '2017-03-09',
    has: ['発売を開始すると発表した', 'Smart Protection Network'],
    hasNot: ['All rights reserved'],
  },
};

interface Reading {
  isNews: boolean;
  published?: string;
  text: string;
  isUntouched: boolean;
}

async function bundle(): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'real-pages.entry.ts'), formats: ['iife'], name: 'annotator' },
    },
  });
  const [output] = [result].flat();
  if (output === undefined || !('output' in output)) throw new Error('Nothing was built.');
  return output.output[0].code;
}

describe.skipIf(!existsSync(PAGES))('a real page (skipped without ../shared/pages)', () => {
  let browser: Browser;
  let script: string;

  beforeAll(async () => {
    script = await bundle();
    browser = await chromium.launch({
      executablePath: await findBrowser('chromium'),
      args: ['--no-sandbox'],
    });
  }, 60_000);
  afterAll(() => browser.close());

  async function open(name: string): Promise<Page> {
    const page = await browser.newPage();
    const body = readFileSync(join(PAGES, name, 'source.html'));
    await page.route('**/*', (route) =>
      route.request().url() === ADDRESS
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
        : route.abort(),
    );
    await page.goto(ADDRESS);
    return page;
  }

  it.each(Object.entries(EXPECTED))(
    '%s is news, and its text is its article',
    async (name, expected) => {
      const page = await open(name);
      await page.evaluate(script.replace(/^var annotator\b/, 'globalThis.annotator'));
      const reading = await page.evaluate<Reading>('annotator.read()');
      await page.close();
      const text = reading.text.replace(/\s+/g, ' ');
      expect(reading.isNews).toBe(true);
      expect(reading.published).toBe(expected.published);
      expect(reading.isUntouched).toBe(true);
      for (const words of [expected.headline, ...expected.has]) expect(text).toContain(words);
      for (const words of expected.hasNot) expect(text).not.toContain(words);
    },
    30_000,
  );
});
