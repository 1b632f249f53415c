import { browser, type Browser } from 'wxt/browser';
import { siteOf } from '@/data/store/settings';

/** The tab that a screen speaks of. */
export interface ShownTab {
  id: number;
  windowId: number;
  url?: string;
  title?: string;
  /** Undefined where no extension may look (browser pages, extension stores, files). */
  site?: string;
}

export function describeTab({ id, windowId, url, title }: Browser.tabs.Tab): ShownTab | undefined {
  if (id === undefined) return undefined;
  const site = siteOf(url);
  return {
    id,
    windowId,
    ...(url !== undefined && { url }),
    ...(title !== undefined && { title }),
    ...(site !== undefined && { site }),
  };
}

/** The tab that `?tab=ID` names, if it names any. */
export function namedTab(search: string): number | undefined {
  const named = new URLSearchParams(search).get('tab');
  return named === null ? undefined : Number(named);
}

/** A tab by its id; undefined where there is none. */
async function findTab(id: number): Promise<ShownTab | undefined> {
  const tab = await browser.tabs.get(id).catch(() => undefined);
  return tab && describeTab(tab);
}

/** The tab in front in the window of this screen. */
export async function findFrontTab(): Promise<ShownTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab && describeTab(tab);
}

/** Shows a tab, and again whenever it has another page, until `signal` ends; undefined where there is none. */
export type FollowTab = (
  search: string,
  show: (tab: ShownTab | undefined) => void,
  signal: AbortSignal,
) => Promise<void>;

/** Follows the tab that `?tab=ID` names, or else the one that is in front now, whatever comes to the front later. */
export const followOneTab: FollowTab = async (search, show, signal) => {
  const named = namedTab(search);
  const tab = await (named === undefined ? findFrontTab() : findTab(named));
  if (signal.aborted) return;
  show(tab);
  if (tab !== undefined) watchTab(tab.id, show, signal);
};

/** Calls `onTab` whenever a tab has another page, address or title, and with nothing when it is closed. */
function watchTab(tabId: number, onTab: (tab: ShownTab | undefined) => void, signal: AbortSignal): void {
  const onUpdated = (id: number, _change: unknown, tab: Browser.tabs.Tab) => {
    if (id === tabId) onTab(describeTab(tab));
  };
  const onRemoved = (id: number) => id === tabId && onTab(undefined);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  signal.addEventListener('abort', () => {
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
  });
}
