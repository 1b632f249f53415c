import { observePage } from './own-changes';

export interface WatchOptions {
  /** The page has changed text in or below these elements (none of them inside another). Read them anew. */
  onChanged: (elements: Element[]) => void;
  /** The page shows another article without having been loaded anew: read all anew. */
  onNavigated: () => void;
  signal: AbortSignal;
}

/** Watches what the page changes of itself after it was read, until the signal ends. Our own marks are no change. */
export function watchPage({ onChanged, onNavigated, signal }: WatchOptions): void {
  const changed = new Set<Element>();
  const observer = observePage((records) => {
    if (changed.size === 0) requestAnimationFrame(report);
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      if (element !== null) changed.add(element);
    }
  }, signal);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  addEventListener('popstate', onNavigated, { signal });

  function report(): void {
    const elements = [...changed].filter((element) => element.isConnected);
    changed.clear();
    if (!signal.aborted) onChanged(elements.filter((a) => !elements.some((b) => a !== b && b.contains(a))));
  }
}
