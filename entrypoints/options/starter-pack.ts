import { browser } from 'wxt/browser';

/** The pack that ships; the build puts it there (wxt.config.ts). */
const PACK = '/packs/beijing-summit-2024.json';

/** The topic that ships, as a file to import, for readers who deleted it. */
export async function readStarterPack(): Promise<File[]> {
  const response = await fetch(browser.runtime.getURL(PACK as '/'));
  return [new File([await response.blob()], 'The starter topic')];
}
