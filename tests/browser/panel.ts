import type { Page } from 'playwright-core';
import type { LoadedChromium } from './chromium';

/** The id of the tab that shows an address. */
export async function tabOf(browser: LoadedChromium, url: string): Promise<number | undefined> {
  const worker = await browser.serviceWorker();
  return worker.evaluate(
    async (address) => (await chrome.tabs.query({})).find((each) => each.url === address)?.id,
    url,
  );
}

/** Opens the side panel as it stands beside the tab that shows an address, in a tab of its own. */
export async function openPanel(browser: LoadedChromium, url: string): Promise<Page> {
  return browser.openScreen(`sidepanel.html?tab=${await tabOf(browser, url)}`);
}
