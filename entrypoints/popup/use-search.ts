import type { FoundFact } from './SearchResults';

/** More than anybody reads through in a popup; more words in the query narrow it. */
export const MOST_RESULTS = 50;

/** What a search finds, also when the store changes; the last finds stay while the next are looked for. */
export function useSearch(_query: string): readonly FoundFact[] | undefined {
  return undefined;
}
