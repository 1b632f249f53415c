import { browser } from 'wxt/browser';
import { lookAtTab } from './annotate-tab';

/** How long an app may take to show another page once it has changed its address, in milliseconds: fast and slow ones. */
const LOOKS = [500, 2500];

const waiting = new Map<number, ReturnType<typeof setTimeout>[]>();

/**
 * Looks again at a page that has become another one without having been loaded: the front page of an app is no news,
 * and nothing runs there; the article that follows is.
 */
export function followNavigation(): void {
  browser.webNavigation.onHistoryStateUpdated.addListener(
    ({ tabId, frameId }) => {
      if (frameId !== 0) return;
      waiting.get(tabId)?.forEach(clearTimeout);
      waiting.set(
        tabId,
        LOOKS.map((delay) => setTimeout(() => void lookAtTab(tabId).catch(() => undefined), delay)),
      );
    },
    { url: [{ schemes: ['http', 'https'] }] },
  );
  browser.tabs.onRemoved.addListener((tabId) => waiting.delete(tabId));
}
