import { useEffect, useState } from 'preact/hooks';
import { findFrontTab, findTab, namedTab, watchTab, type ShownTab } from '../page-view/find-tab';

/** The tab that the popup speaks of, also when it gets another page; null where there is none. */
export function useTab(): ShownTab | null | undefined {
  const [tab, setTab] = useState<ShownTab | null>();
  useEffect(() => {
    const leaving = new AbortController();
    const show = (found: ShownTab | undefined) => leaving.signal.aborted || setTab(found ?? null);
    const named = namedTab(location.search);
    void (named === undefined ? findFrontTab() : findTab(named)).then((found) => {
      show(found);
      if (found !== undefined) watchTab(found.id, show, leaving.signal);
    });
    return () => leaving.abort();
  }, []);
  return tab;
}
