import type { LoadedChromium } from './chromium';

/** Runs in the extension: the id of the tab that shows an address. */
export const findTabId = async (address: string): Promise<number | undefined> =>
  (await chrome.tabs.query({})).find(({ url }) => url === address)?.id;

/** The id of the tab that shows an address. */
export async function tabOf(browser: LoadedChromium, url: string): Promise<number | undefined> {
  const worker = await browser.serviceWorker();
  return worker.evaluate(findTabId, url);
}
