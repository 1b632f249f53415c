/** Articles that wait to be learned. They are kept in the store, so that none is lost when a worker or a tab goes. */
import type { Article } from '../article';
import type { DraftRow, Store } from './database';
import { normalisePageUrl } from './page-url';

/** Puts an article there; resolves to its id. */
export function addDraft(store: Store, article: Article, { quiet }: { quiet: boolean }): Promise<number> {
  return store.drafts.add({ article, quiet, addedAt: Date.now() });
}

export function readDraft(store: Store, id: number): Promise<DraftRow | undefined> {
  return store.drafts.get(id);
}

/** The oldest one that is to be learned without review. */
export function nextQuietDraft(store: Store): Promise<DraftRow | undefined> {
  return store.drafts.filter(({ quiet, failure }) => quiet && failure === undefined).first();
}

/** Says why it could not be learned; it is not tried again. */
export async function failDraft(store: Store, id: number, failure: string): Promise<void> {
  await store.drafts.update(id, { failure });
}

export function removeDraft(store: Store, id: number): Promise<void> {
  return store.drafts.delete(id);
}

/** The newest one that is the page of this address. Fit for a live query. */
export async function draftOfPage(store: Store, url: string): Promise<DraftRow | undefined> {
  const page = normalisePageUrl(url);
  const isOfPage = ({ article }: DraftRow) =>
    article.url !== undefined && page !== undefined && normalisePageUrl(article.url) === page;
  return store.drafts.reverse().filter(isOfPage).first();
}
