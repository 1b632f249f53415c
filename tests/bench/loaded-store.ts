/** The built extension in Chromium, with a store of some size. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { Pack, RendererChoice } from '@/data/model';
import { launchChromium, type LoadedChromium } from '../browser/chromium';
import { ISOLATED } from './bare-page';
import { generateTopic } from './generated-topic';

export const ADDRESS = 'http://www.bench-news.test/world/story.html';
/** A store of 500,000 aliases takes half a minute to import and compile. */
const IMPORT_TIMEOUT = 180_000;

/** A browser in which `ADDRESS` shows a page to measure. */
export interface ServedPages extends Pick<LoadedChromium, 'context' | 'close'> {
  /** What `ADDRESS` answers with from now on. */
  serve(html: string): void;
}

export interface LoadedStore extends ServedPages, Omit<LoadedChromium, 'context' | 'close'> {
  /** One of the extension's own pages, to send messages from. */
  screen: Page;
  chooseRenderer(choice: RendererChoice): Promise<void>;
}

/**
 * @param aliases - Beside those of the topics that ship; 0 for a store with nothing in it.
 * @param places - Names of places that are known too.
 */
export async function loadStore(aliases: number, places: readonly string[] = []): Promise<LoadedStore> {
  const browser = await launchChromium();
  await browser.starterTopicReady();
  const screen = await browser.openScreen('options.html');
  if (aliases === 0) await deleteTopics(screen);
  else await importTopic(screen, generateTopic(aliases, places));
  // Compiled before anything is measured.
  await askToMatch(screen, ['Putin']);
  return {
    ...browser,
    ...(await servePages(browser.context)),
    screen,
    async chooseRenderer(choice) {
      await screen.bringToFront();
      await screen.locator(`input[name="renderer"][value="${choice}"]`).check();
    },
  };
}

/** Serves `ADDRESS`, and nothing else of the web. */
export async function servePages(context: BrowserContext): Promise<Omit<ServedPages, 'close'>> {
  let served = '';
  await context.route('http://*/**', (route) =>
    route.request().url() === ADDRESS ? route.fulfill({ headers: ISOLATED, body: served }) : route.abort(),
  );
  return { context, serve: (html) => (served = html) };
}

/** Those that ship. */
async function deleteTopics(screen: Page): Promise<void> {
  screen.on('dialog', (dialog) => void dialog.accept());
  const buttons = screen.getByRole('button', { name: /^Delete / });
  for (let left = await buttons.count(); left > 0; left--) {
    await buttons.first().click();
    await buttons.nth(left - 1).waitFor({ state: 'detached' });
  }
}

async function importTopic(screen: Page, topic: Pack): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'backstory-bench-'));
  const path = join(folder, 'invented.json');
  await writeFile(path, JSON.stringify(topic));
  await screen.getByLabel('Import pack').setInputFiles(path);
  await screen.getByText('Invented people').first().waitFor({ timeout: IMPORT_TIMEOUT });
  await rm(folder, { recursive: true });
}

/** Milliseconds from a screen's question what is mentioned in these blocks to the answer. */
export function askToMatch(screen: Page, blocks: readonly string[]): Promise<number> {
  return screen.evaluate(async (texts) => {
    const start = performance.now();
    const message = { name: 'match-page', payload: { blocks: texts, sections: texts.map(() => 0) } };
    const answer = await chrome.runtime.sendMessage<unknown, { answer?: unknown }>(message);
    if (answer.answer === undefined) throw new Error(JSON.stringify(answer));
    return performance.now() - start;
  }, blocks);
}
