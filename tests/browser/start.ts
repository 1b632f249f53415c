/**
 * `npm start`: the built extension in a browser, on two sample pages.
 * `npm start -- PICTURE.png` only takes the picture of an open card.
 */
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { openCard } from './card';
import { launchChromium } from './chromium';
import { waitForHighlights } from './highlights';
import { SECOND_PAGE, STARTER_PAGE } from './sample-site';

const DEFAULT_PICTURE = join(import.meta.dirname, '../../.artifacts/card.png');
const PICTURE_SIZE = { width: 1080, height: 760 };
/** A name on the second page whose card has facts that the page itself does not tell. */
const PICTURED = 'Xi';

const hasDisplay =
  process.platform !== 'linux' ||
  process.env['DISPLAY'] !== undefined ||
  process.env['WAYLAND_DISPLAY'] !== undefined;

async function openSample(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  const highlights = await waitForHighlights(page);
  console.log(`\n${await page.title()}\n  ${highlights.length} highlights: ${highlights.join(' · ')}`);
  return page;
}

async function saveCard(page: Page, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await page.setViewportSize(PICTURE_SIZE);
  // Else the picture shows the card while it fades in.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openCard(page, PICTURED);
  await page.screenshot({ path });
}

async function main(picture: string | undefined): Promise<void> {
  const headless = !hasDisplay || picture !== undefined;
  const browser = await launchChromium({ headless });
  const [blank] = browser.context.pages();
  await openSample(browser.context, STARTER_PAGE);
  const second = await openSample(browser.context, SECOND_PAGE);
  await blank?.close();
  if (headless) {
    const path = resolve(picture ?? DEFAULT_PICTURE);
    await saveCard(second, path);
    console.log(`\n${picture === undefined ? 'No display here. ' : ''}An open card: ${path}`);
  } else {
    console.log('\nPoint at a highlighted name. Close the browser to end.');
    await browser.context.waitForEvent('close', { timeout: 0 });
  }
  await browser.close();
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
