import { browser } from 'wxt/browser';
import type { Store } from '@/data/store/database';
import { addDraft } from '@/data/store/drafts';
import { readSettings } from '@/data/store/settings';
import { takeArticle, type TabOfPage } from './take-article';

/**
 * Begins to learn from the page in a tab: opens its review, or wakes the learner where the reader wants no reviews.
 * @throws {Error} for the reader, where there is nothing to learn from.
 */
export async function learnTab(
  store: Store,
  tab: TabOfPage,
  wakeLearner: () => Promise<unknown>,
): Promise<void> {
  const article = await takeArticle(tab);
  const { learnQuietly } = await readSettings(store);
  const draft = await addDraft(store, article, { quiet: learnQuietly });
  if (learnQuietly) await wakeLearner();
  else await openReview(draft);
}

export async function openReview(draft: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/review.html?draft=${draft}`) });
}
