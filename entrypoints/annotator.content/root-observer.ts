import { observePage } from './own-changes';

export interface RootObserver {
  /** Observes the document or shadow root in which an element stands. */
  include: (element: Element) => void;
  disconnect: () => void;
}

/**
 * Hears of the page's changes to nodes and texts wherever blocks stand: of each root as a whole, for to observe block by
 * block takes as long as to paint them.
 */
export function observeRoots(handle: (records: MutationRecord[]) => void, signal: AbortSignal): RootObserver {
  const observer = observePage(handle, signal);
  let roots = new WeakSet<Node>();
  return {
    include(element) {
      const root = element.getRootNode();
      if (roots.has(root)) return;
      roots.add(root);
      observer.observe(root, { childList: true, characterData: true, subtree: true });
    },
    disconnect() {
      roots = new WeakSet();
      observer.disconnect();
    },
  };
}
