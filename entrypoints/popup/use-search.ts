import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { useLive } from '@/components/screen/use-live';
import { FactSearch, type FoundFact } from '@/data/store/fact-search';
import { readRevision } from '@/data/store/revision';
import { store } from './store';

/** More than anybody reads through in a popup; more words in the query narrow it. */
export const MOST_RESULTS = 50;

const search = new FactSearch(store);

/** What a search finds, also when the store changes; the last finds stay while the next are looked for. */
export function useSearch(query: string): readonly FoundFact[] | undefined {
  const [found, setFound] = useState<readonly FoundFact[]>();
  const revision = useLive(() => liveQuery(() => readRevision(store)), []);
  useEffect(() => {
    if (query === '') {
      setFound(undefined);
      return;
    }
    const leaving = new AbortController();
    search.find(query, MOST_RESULTS).then(
      (facts) => {
        if (!leaving.signal.aborted) setFound(facts);
      },
      // Shown by the failure boundary around the popup, which sees only what fails as it is drawn.
      (error: unknown) =>
        setFound(() => {
          throw error;
        }),
    );
    return () => leaving.abort();
  }, [query, revision]);
  return found;
}
