/** Chromium with the built extension loaded, as a reader has it. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { findBrowser } from './find-browser';
import { serveSampleSite, type SampleSite } from './sample-site';

/** `BACKSTORY_BUILD` names another build's folder. */
export const CHROME_BUILD =
  process.env['BACKSTORY_BUILD'] ?? join(import.meta.dirname, '../../.output/chrome-mv3');

export interface LoadedChromium {
  context: BrowserContext;
  extensionId: string;
  site: SampleSite;
  serviceWorker(): Promise<Worker>;
  /** Stops the service worker, as the browser does after half a minute of rest. */
  stopServiceWorker(): Promise<void>;
  /** Loads the extension anew under the open pages, as an update does. */
  reloadExtension(): Promise<void>;
  /** Resolves when the topic that ships has been imported. */
  starterTopicReady(): Promise<void>;
  /** Opens one of the extension's own pages, such as `options.html`. */
  openScreen(path: string): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  headless?: boolean;
  /** The built extension's folder. */
  build?: string;
  colorScheme?: 'light' | 'dark';
  hasTouch?: boolean;
  /** Whether pages that are left rest in the browser's cache, as they do for readers. */
  backForwardCache?: boolean;
  viewport?: { width: number; height: number };
}

/**
 * Starts the sample site and a Chromium with a new, empty profile in which every `.test` name leads to that site.
 * @throws {Error} if the extension is not built or no browser can be had.
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<LoadedChromium> {
  const { headless = true, build = CHROME_BUILD, colorScheme = 'light', hasTouch = false } = options;
  if (!existsSync(join(build, 'manifest.json'))) throw new Error('Build the extension first: npm run build');
  const site = await serveSampleSite();
  const profile = await mkdtemp(join(tmpdir(), 'backstory-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findBrowser('chromium'),
    ignoreDefaultArgs: options.backForwardCache === true ? ['--disable-back-forward-cache'] : [],
    headless,
    colorScheme,
    hasTouch,
    // A window that somebody looks at has the page's own size.
    viewport: options.viewport ?? (headless ? { width: 1280, height: 900 } : null),
    args: [
      '--no-sandbox',
      `--load-extension=${build}`,
      `--disable-extensions-except=${build}`,
      `--host-resolver-rules=MAP *.test ${site.address}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
    ],
  });
  context.setDefaultTimeout(10_000);
  const serviceWorker = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL((await serviceWorker()).url()).host;
  const openScreen = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  return {
    context,
    extensionId,
    site,
    serviceWorker,
    openScreen,
    async stopServiceWorker() {
      const screen = await openScreen('manifest.json');
      const session = await context.newCDPSession(screen);
      // Playwright tells of a worker's end only when the browser ends.
      const stopped = new Promise<void>((resolve) => {
        session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          if (versions.length > 0 && versions.every(({ runningStatus }) => runningStatus === 'stopped'))
            resolve();
        });
      });
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await stopped;
      await screen.close();
    },
    async reloadExtension() {
      const session = await context.browser()?.newBrowserCDPSession();
      await session?.send('Extensions.loadUnpacked', { path: build });
      await session?.detach();
    },
    async starterTopicReady() {
      const options = await openScreen('options.html');
      await options.getByText('Russia–China relations').first().waitFor();
      await options.close();
    },
    async close() {
      await context.close();
      await site.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
