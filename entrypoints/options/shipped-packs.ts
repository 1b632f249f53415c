import { browser } from 'wxt/browser';
import { SHIPPED_PACKS, type ShippedPack } from '@/data/shipped-packs';

/** The topics that ship, as files to import, for readers who deleted them. */
export const readShippedPacks = (): Promise<File[]> => Promise.all(SHIPPED_PACKS.map(readFile));

async function readFile({ path, title }: ShippedPack): Promise<File> {
  const response = await fetch(browser.runtime.getURL(`/${path}` as '/'));
  return new File([await response.blob()], title);
}
