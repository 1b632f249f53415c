import type { Page } from 'playwright-core';
import type { LoadedChromium } from './chromium';
import { tabOf } from './tab-of';

/** Opens the toolbar's popup as it stands over the tab that shows an address, in a tab of its own. */
export async function openPopup(browser: LoadedChromium, url: string): Promise<Page> {
  return browser.openScreen(`popup.html?tab=${await tabOf(browser, url)}`);
}
