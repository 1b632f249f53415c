import type { LoadedChromium } from './chromium';

interface Switching {
  /** Of an open page of the site. */
  url: string;
  on: boolean;
  /** Resolves when it has had its effect: the popup stays open until then. */
  until: () => Promise<unknown>;
}

/** Switches highlights for a site on or off, by the toolbar's popup. */
export async function switchSite(browser: LoadedChromium, { url, on, until }: Switching): Promise<void> {
  const worker = await browser.serviceWorker();
  const tab = await worker.evaluate(
    async (address) => (await chrome.tabs.query({})).find((each) => each.url === address)?.id,
    url,
  );
  const popup = await browser.openScreen(`popup.html?tab=${tab}`);
  await popup.getByRole('switch', { name: 'Highlight on this site', checked: !on }).click();
  await popup.getByRole('switch', { name: 'Highlight on this site', checked: on }).waitFor();
  await until();
  await popup.close();
}
