import { useEffect, useState } from 'preact/hooks';
import type { ShownTab } from '../page-view/find-tab';
import { followTab } from './follow-tab';

/** The tab that the panel stands beside; null where there is none. */
export function useFrontTab(): ShownTab | null | undefined {
  const [tab, setTab] = useState<ShownTab | null>();
  useEffect(() => {
    const leaving = new AbortController();
    void followTab(location.search, (found) => setTab(found ?? null), leaving.signal);
    return () => leaving.abort();
  }, []);
  return tab;
}
