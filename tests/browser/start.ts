/** `npm start`: the built extension in a browser, on two sample pages. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { openCard } from './card';
import { waitForHighlights } from './highlights';
import { SECOND_PAGE, STARTER_PAGE } from './sample-site';

const SCREENSHOTS = join(import.meta.dirname, '../../.artifacts');

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

async function saveCard(page: Page): Promise<string> {
  await mkdir(SCREENSHOTS, { recursive: true });
  await openCard(page, 'Putin');
  const path = join(SCREENSHOTS, 'card.png');
  await page.screenshot({ path });
  return path;
}

async function main(): Promise<void> {
  const browser = await launchChromium({ headless: !hasDisplay });
  const starter = await openSample(browser.context, STARTER_PAGE);
  await openSample(browser.context, SECOND_PAGE);
  if (hasDisplay) {
    console.log('\nPoint at a highlighted name. Close the browser to end.');
    await browser.context.waitForEvent('close', { timeout: 0 });
  } else {
    await starter.bringToFront();
    console.log(`\nNo display here. An open card: ${await saveCard(starter)}`);
  }
  await browser.close();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
