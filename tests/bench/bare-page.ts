/** A Chromium without the extension, for what is measured by itself. */
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../browser/find-browser';

const ROOT = join(import.meta.dirname, '../..');
/** With these, a page's clock tells microseconds. */
export const ISOLATED = {
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
const ADDRESS = 'http://localhost/';

export async function launchBare(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser('chromium'), args: ['--no-sandbox'] });
}

/** Opens HTML in a page. */
export async function openBare(browser: Browser, html: string, address = ADDRESS): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.route('**/*', (route) =>
    route.request().url() === address ? route.fulfill({ headers: ISOLATED, body: html }) : route.abort(),
  );
  await page.goto(address);
  return page;
}

/** One of the files here as a script that sets the global `bench`, built as the extension is. */
export async function bundle(file: string): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, file), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = [result].flat();
  if (output === undefined || !('output' in output)) throw new Error('Nothing was built.');
  return output.output[0].code.replace(/^var bench\b/, 'globalThis.bench');
}
