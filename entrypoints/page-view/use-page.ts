import { useEffect, useState } from 'preact/hooks';
import { followPage, type PageView } from './follow-page';

/** What stands on the page of a tab, kept up to date; undefined while it is not known, and for no tab. */
export function usePage(tabId: number | undefined): PageView | undefined {
  const [view, setView] = useState<PageView>();
  useEffect(() => {
    setView(undefined);
    if (tabId === undefined) return;
    const leaving = new AbortController();
    followPage(tabId, (next) => leaving.signal.aborted || setView(next), leaving.signal);
    return () => leaving.abort();
  }, [tabId]);
  return view;
}
