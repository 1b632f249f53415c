import { browser, type Browser } from 'wxt/browser';
import { askPage } from '@/data/ask';
import type { ListedMention } from '@/data/protocol';
import { siteOf } from '@/data/store/settings';

/** The tab that the popup speaks of. */
export interface PopupTab {
  id: number;
  url?: string;
  /** Undefined where no extension may look (browser pages, extension stores, files). */
  site?: string;
}

/** What stands on the page; `not-news` after the gate has looked, `closed` where the browser lets nobody look. */
export type PageView =
  { kind: 'mentions'; mentions: ListedMention[] } | { kind: 'not-news' } | { kind: 'closed' };

/** The gate, as it is built: run again in a page that was open before Backstory was installed or switched on. */
const GATE = '/content-scripts/annotator.js';

/** The tab named by `?tab=ID`, else the one in front. */
export async function findTab(search: string): Promise<PopupTab | undefined> {
  const named = new URLSearchParams(search).get('tab');
  const [tab] =
    named === null
      ? await browser.tabs.query({ active: true, currentWindow: true })
      : await browser.tabs.get(Number(named)).then(
          (found) => [found],
          () => [],
        );
  return tab && describeTab(tab);
}

function describeTab({ id, url }: Browser.tabs.Tab): PopupTab | undefined {
  if (id === undefined) return undefined;
  const site = siteOf(url);
  return { id, ...(url !== undefined && { url }), ...(site !== undefined && { site }) };
}

/** Calls `onTab` whenever the tab has loaded another page, until `signal` ends. */
export function watchTab(tabId: number, onTab: (tab: PopupTab) => void, signal: AbortSignal): void {
  const listener = (id: number, change: { status?: string }, tab: Browser.tabs.Tab) => {
    const found = describeTab(tab);
    if (id === tabId && change.status === 'complete' && found !== undefined) onTab(found);
  };
  browser.tabs.onUpdated.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(listener));
}

/** What is highlighted in the page, or undefined where nothing of Backstory runs in it. */
export function listMentions(tabId: number): Promise<ListedMention[] | undefined> {
  return askPage(tabId, 'list-mentions', {}).catch(() => undefined);
}

/**
 * Looks at a page in which nothing runs: pages opened before Backstory was installed have no gate yet, and those of a
 * site that was just switched on have a gate that has left. So the gate is run once more.
 */
export async function lookAgain(tabId: number): Promise<PageView> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [GATE] });
  } catch {
    return { kind: 'closed' };
  }
  const mentions = await listMentions(tabId);
  return mentions === undefined ? { kind: 'not-news' } : { kind: 'mentions', mentions };
}
