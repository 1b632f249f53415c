/** Firefox with the built extension loaded, driven over WebDriver BiDi. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from './find-browser';
import { OTHER_HOST, SAMPLE_HOST, serveSampleSite } from './sample-site';

const FIREFOX_BUILD = join(import.meta.dirname, '../../.output/firefox-mv3');
const EXTENSION_ID = 'backstory@backstory.example';
/** Firefox gives each installation a random host; the tests choose it, to open the extension's pages. */
const EXTENSION_HOST = '6e7a1b52-6c1e-4b59-9a0f-3f1f7d2c8b11';
/** In ms. Half a minute else: so the tests need not wait until the background has stopped. */
const BACKGROUND_REST = 1000;

export interface LoadedFirefox {
  browser: Browser;
  /** The address at which this browser reaches a page of the sample site. */
  addressOf(url: string): string;
  /** Opens a page of the sample site. */
  open(url: string): Promise<Page>;
  /** Opens one of the extension's own pages, such as `options.html`. */
  openScreen(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts the sample site and a headless Firefox with a new profile and the extension in it. */
export async function launchFirefox(): Promise<LoadedFirefox> {
  if (!existsSync(join(FIREFOX_BUILD, 'manifest.json')))
    throw new Error('Build the extension first: npm run build:firefox');
  const site = await serveSampleSite();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless: true,
    // Lets the tests open the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.background.idle.timeout': BACKGROUND_REST,
      'network.dns.localDomains': `${SAMPLE_HOST},${OTHER_HOST}`,
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_HOST }),
    },
  });
  await browser.installExtension(FIREFOX_BUILD);
  const addressOf = (url: string) => {
    const address = new URL(url);
    address.port = site.address.split(':')[1] ?? '';
    return address.href;
  };
  return {
    browser,
    addressOf,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(addressOf(url));
      return page;
    },
    async openScreen(path) {
      const page = await browser.newPage();
      // Firefox does not tell over BiDi when a page of an extension has loaded.
      await page.goto(`moz-extension://${EXTENSION_HOST}/${path}`, { waitUntil: [] });
      await page.waitForFunction(() => document.querySelector('#app')?.firstChild != null);
      return page;
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}
