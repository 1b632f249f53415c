/** The texts of saved pages, read in a real Chromium by the code that reads them in the extension. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { build } from 'vite';
import type { Page as PageContent } from '@/data/match/find-mentions';
import { findBrowser } from '../../browser/find-browser';

const ROOT = join(import.meta.dirname, '../../..');
const ADDRESS = 'http://news.test/world/story.html';

/** Each page is a folder with its `source.html`; nothing else is loaded. */
export async function readPages(folder: string, names: readonly string[]): Promise<Map<string, PageContent>> {
  const script = await bundleReader();
  const browser = await chromium.launch({
    executablePath: await findBrowser('chromium'),
    args: ['--no-sandbox'],
  });
  try {
    const pages = new Map<string, PageContent>();
    for (const name of names)
      pages.set(name, await readPage(browser, script, readFileSync(join(folder, name, 'source.html'))));
    return pages;
  } finally {
    await browser.close();
  }
}

async function readPage(browser: Browser, script: string, body: Buffer): Promise<PageContent> {
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.abort(),
  );
  await page.goto(ADDRESS);
  await page.evaluate(script);
  const content = await page.evaluate<PageContent>('pageReader.read()');
  await page.close();
  return content;
}

async function bundleReader(): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'page-text.entry.ts'),
        formats: ['iife'],
        name: 'pageReader',
      },
    },
  });
  const [output] = [result].flat();
  if (output === undefined || !('output' in output)) throw new Error('Nothing was built.');
  return output.output[0].code.replace(/^var pageReader\b/m, 'globalThis.pageReader');
}
