import { readSummaries, type ThingSummary } from '@/data/store/thing-summaries';
import type { PageView } from '../page-view/follow-page';
import { store } from '../page-view/store';
import { useFresh } from '../page-view/use-fresh';

/** What is known in a line of each thing that the page mentions, also when the store changes. */
export function useSummaries(view: PageView | undefined): ReadonlyMap<string, ThingSummary> | undefined {
  const mentions = view?.kind === 'news' ? view.state.mentions : [];
  const refs = [...new Set(mentions.map(({ ref }) => ref))];
  return useFresh(() => readSummaries(store, refs), [refs.join('\n')]);
}
