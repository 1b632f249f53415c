/** Reads cards as a page without anything on it would, unless it is told what is there. */
import { readCard, type CardPage } from '@/data/store/card';
import type { Store } from '@/data/store/database';
import { makePack, storeWith, type PackParts } from './store-pack';

export const PAGE: CardPage = { refs: [], urls: [] };

export async function cardOf(store: Store, ref: string, page: Partial<CardPage> = {}) {
  const card = await readCard(store, ref, { ...PAGE, ...page });
  if (card === undefined) throw new Error(`no card of ${ref}`);
  return card;
}

/** The card in a store of one pack. */
export async function cardIn(parts: PackParts, ref: string, page: Partial<CardPage> = {}) {
  return cardOf(await storeWith(makePack('a', parts)), ref, page);
}

export const texts = (facts: readonly { text: string }[]) => facts.map(({ text }) => text);
export const refs = (things: readonly { ref: string }[]) => things.map(({ ref }) => ref);
