import type { Page } from 'playwright-core';
import type { LoadedChromium } from './chromium';
import { tabOf } from './tab-of';

/** Opens the side panel as it stands beside the tab that shows an address, in a tab of its own. */
export async function openPanel(browser: LoadedChromium, url: string): Promise<Page> {
  return browser.openScreen(`sidepanel.html?tab=${await tabOf(browser, url)}`);
}

/** Runs in another screen: the text of the panel that the browser keeps apart from its tabs, empty where none is open. */
export const readPanelText = (): string =>
  chrome.extension
    .getViews()
    .find((view) => view.location.pathname === '/sidepanel.html')
    ?.document.body.innerText.replaceAll(/\s+/g, ' ') ?? '';
