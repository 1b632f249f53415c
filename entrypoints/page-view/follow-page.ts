import { browser } from 'wxt/browser';
import { hearAnnotated } from '@/data/annotated-pages';
import { listenToPage, type PointAt } from '@/data/page-state';
import type { PageState } from '@/data/protocol';

/** What stands on the page; `not-news` after the gate has looked, `closed` where the browser lets nobody look. */
export type PageView =
  { kind: 'news'; state: PageState; pointAt: PointAt } | { kind: 'not-news' } | { kind: 'closed' };

/** The gate, as it is built: run again in a page that was open before Backstory was installed or switched on. */
const GATE = '/content-scripts/annotator.js';

/**
 * Follows what stands on the page of a tab until `signal` ends, from page to page: shows it at once and whenever it
 * changes, and undefined while a page is being read. The page tells of itself; nobody asks again and again.
 */
export function followPage(
  tabId: number,
  show: (view: PageView | undefined) => void,
  signal: AbortSignal,
): void {
  let isHeard = false;
  let asking: Promise<boolean> | undefined;
  /** Counts pages: what is found out about one that has gone is not shown. */
  let page = 0;

  function leave(): void {
    page += 1;
    isHeard = false;
    show(undefined);
  }

  /** Resolves to whether the page tells of itself. */
  async function listen(): Promise<boolean> {
    if (isHeard) return true;
    asking ??= listenToPage(tabId, {
      onState: (state, pointAt) => show(viewOf(state, pointAt)),
      onEnd: () => signal.aborted || leave(),
      signal,
    }).finally(() => {
      asking = undefined;
    });
    isHeard = await asking;
    return isHeard;
  }

  async function look(): Promise<void> {
    const looked = page;
    if (await listen()) return;
    const canLook = await runGate(tabId);
    if ((await listen()) || signal.aborted || looked !== page) return;
    show({ kind: canLook ? 'not-news' : 'closed' });
  }

  watchLoading(tabId, { onLoaded: () => void look(), onLeaving: () => isHeard || leave() }, signal);
  hearAnnotated(tabId, () => void listen(), signal);
  void look();
}

function viewOf(state: PageState | undefined, pointAt: PointAt): PageView | undefined {
  if (state === undefined) return undefined;
  return state.isNews ? { kind: 'news', state, pointAt } : { kind: 'not-news' };
}

/**
 * Pages opened before Backstory was installed have no gate yet, and those of a site that was just switched on have one
 * that has left: so it is run once more. Resolves to whether the browser lets anybody look.
 */
function runGate(tabId: number): Promise<boolean> {
  return browser.scripting.executeScript({ target: { tabId }, files: [GATE] }).then(
    () => true,
    () => false,
  );
}

interface Loading {
  onLoaded: () => void;
  onLeaving: () => void;
}

function watchLoading(tabId: number, { onLoaded, onLeaving }: Loading, signal: AbortSignal): void {
  const listener = (id: number, { status }: { status?: string }) => {
    if (id !== tabId) return;
    if (status === 'loading') onLeaving();
    if (status === 'complete') onLoaded();
  };
  browser.tabs.onUpdated.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(listener));
}
