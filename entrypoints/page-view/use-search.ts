import { FactSearch, type FoundFact } from '@/data/store/fact-search';
import { store } from './store';
import { useFresh } from './use-fresh';

/** More than anybody reads through; more words in the query narrow it. */
export const MOST_RESULTS = 50;

const search = new FactSearch(store);

/** What a search finds, also when the store changes; the last finds stay while the next are looked for. */
export function useSearch(query: string): readonly FoundFact[] | undefined {
  return useFresh(
    () => (query === '' ? Promise.resolve(undefined) : search.find(query, MOST_RESULTS)),
    [query],
  );
}
