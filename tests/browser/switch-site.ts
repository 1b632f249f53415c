import type { LoadedChromium } from './chromium';
import { openPopup } from './popup';

interface Switching {
  /** Of an open page of the site. */
  url: string;
  on: boolean;
  /** Resolves when it has had its effect: the popup stays open until then. */
  until: () => Promise<unknown>;
}

/** Switches highlights for a site on or off, by the toolbar's popup. */
export async function switchSite(browser: LoadedChromium, { url, on, until }: Switching): Promise<void> {
  const popup = await openPopup(browser, url);
  await popup.getByRole('switch', { name: 'Highlight on this site', checked: !on }).click();
  await popup.getByRole('switch', { name: 'Highlight on this site', checked: on }).waitFor();
  await until();
  await popup.close();
}
