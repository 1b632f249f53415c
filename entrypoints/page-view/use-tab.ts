import { useEffect, useState } from 'preact/hooks';
import type { FollowTab, ShownTab } from './find-tab';

/** The tab that a screen speaks of; undefined until it is known, null where there is none. */
export function useTab(follow: FollowTab): ShownTab | null | undefined {
  const [tab, setTab] = useState<ShownTab | null>();
  useEffect(() => {
    const leaving = new AbortController();
    void follow(location.search, (found) => setTab(found ?? null), leaving.signal);
    return () => leaving.abort();
  }, [follow]);
  return tab;
}
