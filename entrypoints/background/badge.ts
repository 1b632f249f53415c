import { browser } from 'wxt/browser';

/** The accent of components/tokens.css, which no badge can read. */
const COLOUR = '#3d5a80';

/** Shows on the toolbar how many things of the store a tab's page mentions; nothing for none. */
export async function showCount(tabId: number, count: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
    browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) }),
  ]);
}
