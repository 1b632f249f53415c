import { browser, type Browser } from 'wxt/browser';
import { readSettings, siteOf } from '@/data/store/settings';
import { store } from './store';

/** What the background puts into a news page; see `entrypoints/`. */
const SCRIPT = '/annotate-page.js';
const STYLE = '/assets/highlights.css';
const GATE = '/content-scripts/annotator.js';

/** Starts the annotator in the frame that sent the message, if its site is on. Answers whether it did. */
export async function annotateSender({
  tab,
  frameId = 0,
  documentId,
}: Browser.runtime.MessageSender): Promise<boolean> {
  if (tab?.id === undefined || !(await isSiteOn(tab.url))) return false;
  const target =
    documentId === undefined
      ? { tabId: tab.id, frameIds: [frameId] }
      : { tabId: tab.id, documentIds: [documentId] };
  await Promise.all([
    browser.scripting.insertCSS({ target, files: [STYLE] }),
    browser.scripting.executeScript({ target, files: [SCRIPT] }),
  ]);
  return true;
}

export async function isSiteOn(url: string | undefined): Promise<boolean> {
  const site = siteOf(url);
  if (site === undefined) return false;
  const { sitesOff } = await readSettings(store);
  return !sitesOff.includes(site);
}

/** Runs the gate in a tab once more: it was open before the extension, or its site was off. */
export async function lookAtTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [GATE] });
}

/** All tabs that show a web page and are loaded. */
export async function findPages(): Promise<{ id: number; url: string }[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  return tabs.flatMap(({ id, url }) => (id === undefined || url === undefined ? [] : [{ id, url }]));
}
