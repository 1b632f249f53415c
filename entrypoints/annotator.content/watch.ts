import { observePage } from './own-changes';

export interface WatchOptions {
  /** What is to be read of the page may have changed. */
  onChanged: () => void;
  signal: AbortSignal;
}

export interface PageWatch {
  /** Watches a shadow root, whose changes are not heard outside of it, or the document of a frame; once each. */
  observe: (scope: Node) => void;
}

const CHANGES: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  // By these, and by classes, pages show what was hidden; but classes change all the time for other reasons. What is
  // written on is no more read.
  attributeFilter: ['hidden', 'open', 'inert', 'aria-hidden', 'contenteditable'],
};

/** How long a page may take to unfold what the reader has clicked on, in milliseconds. */
const UNFOLDED = 500;

/**
 * Watches what the page makes of itself after it was read, until the signal ends: other nodes and texts, other
 * addresses, and text that comes into sight without either. Our own marks are no change.
 */
export function watchPage({ onChanged, signal }: WatchOptions): PageWatch {
  const observer = observePage(onChanged, signal);
  const observed = new WeakSet<Node>();

  function observe(scope: Node): void {
    if (observed.has(scope)) return;
    observed.add(scope);
    observer.observe(scope, CHANGES);
  }

  observe(document);
  watchAddress(onChanged, signal);
  watchHeight(onChanged, signal);
  addEventListener('click', () => setTimeout(() => signal.aborted || onChanged(), UNFOLDED), {
    capture: true,
    passive: true,
    signal,
  });
  return { observe };
}

/** An app may change its address after its text. Without the Navigation API only steps in the history are told of. */
function watchAddress(onChanged: () => void, signal: AbortSignal): void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation === undefined) addEventListener('popstate', onChanged, { signal });
  else navigation.addEventListener('currententrychange', onChanged, { signal });
}

/** What unfolds or folds makes the page longer or shorter. */
function watchHeight(onChanged: () => void, signal: AbortSignal): void {
  let height: number | undefined;
  const observer = new ResizeObserver(([entry]) => {
    const now = entry?.contentRect.height;
    if (height !== undefined && now !== height) onChanged();
    height = now;
  });
  observer.observe(document.body);
  signal.addEventListener('abort', () => observer.disconnect());
}
