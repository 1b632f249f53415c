import { browser, type Browser } from 'wxt/browser';
import { isSiteOn, readSettings } from '@/data/store/settings';
import { frameOf } from './frame-of';
import { store } from './store';

/** What the background puts into a news page; see `entrypoints/`. */
const SCRIPT = '/annotate-page.js';
const STYLE = '/assets/highlights.css';
const GATE = '/content-scripts/annotator.js';

type Sender = Browser.runtime.MessageSender;

/** Whether the reader wants highlights on the page that sent a message. */
export async function isSenderOn({ tab, frameId, url }: Sender): Promise<boolean> {
  // The top frame's own address: a page that the browser renders ahead is not yet the one of its tab.
  return isSiteOn(await readSettings(store), frameId === 0 ? url : tab?.url);
}

/** Starts the annotator in the frame that sent a message; why its rules come twice, `highlights.css` says. */
export async function annotateSender(sender: Sender): Promise<void> {
  const target = frameOf(sender);
  if (target === undefined) return;
  await Promise.all([
    browser.scripting.insertCSS({ target, files: [STYLE], origin: 'USER' }),
    browser.scripting.insertCSS({ target, files: [STYLE], origin: 'AUTHOR' }),
    browser.scripting.executeScript({ target, files: [SCRIPT] }),
  ]);
}

/** Runs the gate in a tab once more: it was open before the extension, or its site was off. */
export async function lookAtTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [GATE] });
}

export interface OpenPage {
  /** Of its tab. */
  id: number;
  url: string;
}

/** All tabs that show a web page and are loaded. */
export async function findPages(): Promise<OpenPage[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  return tabs.flatMap(({ id, url }) => (id === undefined || url === undefined ? [] : [{ id, url }]));
}
