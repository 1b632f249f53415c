import { browser } from 'wxt/browser';
import type { Article } from '@/data/article';
import { parsePageReading } from './page-reading';

/** What reads a page's article there; see `entrypoints/`. */
const SCRIPT = '/read-article.js';

export interface TabOfPage {
  id: number;
  /** Where the page does not say by which address it wants to be known. */
  url?: string | undefined;
}

/**
 * Reads the article of the page in a tab.
 * @throws {Error} for the reader, where there is none to learn from, or the browser lets nobody look.
 */
export async function takeArticle({ id, url }: TabOfPage): Promise<Article> {
  return { ...(url !== undefined && { url }), ...parsePageReading(await readIn(id)) };
}

async function readIn(tabId: number): Promise<unknown> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    return frame?.result;
  } catch (error) {
    throw new Error('The browser lets no extension read this page.', { cause: error });
  }
}
