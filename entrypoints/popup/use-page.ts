import { useEffect, useState } from 'preact/hooks';
import { findTab, listMentions, lookAgain, watchTab, type PageView, type PopupTab } from './find-page';

/** How often a page is asked again while the popup is open: names come as pages load and change. */
const ASK_EVERY_MS = 1000;
/** A page that is just being read has no names yet: it is asked a few times before it is said to have none. */
const ASK_IN_HASTE_MS = 150;
const ASKED_IN_HASTE = 6;

/** The tab that the popup speaks of, a new object with each page that it loads; null where there is none. */
export function useTab(): PopupTab | null | undefined {
  const [tab, setTab] = useState<PopupTab | null>();
  useEffect(() => {
    const leaving = new AbortController();
    void findTab(location.search).then((found) => {
      if (leaving.signal.aborted) return;
      setTab(found ?? null);
      if (found !== undefined) watchTab(found.id, setTab, leaving.signal);
    });
    return () => leaving.abort();
  }, []);
  return tab;
}

/** What stands on the page of a tab, kept up to date; undefined until it is known, and for no tab. */
export function usePage(tab: PopupTab | undefined): PageView | undefined {
  const [view, setView] = useState<PageView>();
  useEffect(() => {
    if (tab === undefined) return;
    const leaving = new AbortController();
    void follow(tab.id, setView, leaving.signal);
    return () => {
      leaving.abort();
      setView(undefined);
    };
  }, [tab]);
  return view;
}

async function follow(tabId: number, show: (view: PageView) => void, signal: AbortSignal): Promise<void> {
  let view = await look(tabId);
  for (let asked = 1; !signal.aborted; asked++) {
    const isSettled = !isEmpty(view) || asked > ASKED_IN_HASTE;
    if (isSettled) show(view);
    if (view.kind !== 'mentions') return;
    await new Promise((resolve) => setTimeout(resolve, isSettled ? ASK_EVERY_MS : ASK_IN_HASTE_MS));
    const mentions = await listMentions(tabId);
    // Between two pages nobody answers for a moment.
    if (mentions !== undefined) view = { kind: 'mentions', mentions };
  }
}

function isEmpty(view: PageView): boolean {
  return view.kind === 'mentions' && view.mentions.length === 0;
}

async function look(tabId: number): Promise<PageView> {
  const mentions = await listMentions(tabId);
  return mentions === undefined ? lookAgain(tabId) : { kind: 'mentions', mentions };
}
