/**
 * Tells the page's changes from our own. Whoever observes the page does it through `observePage`; whoever changes it
 * does it in `changeQuietly`, and no observer of ours hears of it.
 */
import { shareInPage } from './shared-state';

type Handle = (records: MutationRecord[]) => void;

interface Entry {
  observer: MutationObserver;
  handle: Handle;
}

/** Also of the parts that come later and change the page by themselves. */
const observers = shareInPage('observers', () => new Set<Entry>());

export interface PageObserver {
  observe(target: Node, init: MutationObserverInit): void;
  /** Stops observing all targets. */
  disconnect(): void;
}

/** A MutationObserver that hears of the page's changes only. It runs before the next paint. */
export function observePage(handle: Handle, signal: AbortSignal): PageObserver {
  const observer = new MutationObserver(handle);
  const entry = { observer, handle };
  observers.add(entry);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    observers.delete(entry);
  });
  return observer;
}

/** Hands over at once what the page has changed so far, so that a decision rests on the page as it is. */
export function flushPageChanges(): void {
  for (const { observer, handle } of observers) {
    const records = observer.takeRecords();
    if (records.length > 0) handle(records);
  }
}

/** Changes the page without our own observers hearing of it. The page's earlier changes are handed over first. */
export function changeQuietly<Result>(change: () => Result): Result {
  flushPageChanges();
  try {
    return change();
  } finally {
    for (const { observer } of observers) observer.takeRecords();
  }
}
