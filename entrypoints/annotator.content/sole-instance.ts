import { browser } from 'wxt/browser';
import { runningAnnotator, setRunningAnnotator } from './running';

/** Heard by annotators of earlier loads of the extension, which live in other worlds than this one. */
const STARTED = 'backstory:started';

/** Whether the extension that put this script here is gone: it was updated, reloaded, switched off or removed. */
export function isOrphaned(): boolean {
  const { runtime } = browser as { runtime?: { id?: string } };
  return runtime?.id === undefined;
}

/** Ends the annotators in this page whose extension is gone. */
export function endOrphans(): void {
  document.dispatchEvent(new Event(STARTED));
}

/**
 * Makes this annotator the only one in the page. Where one of the same extension runs already, it is told (`again`)
 * and this one must not start. One whose extension is gone hears the news, or notices it when the reader comes back to
 * the page, and ends.
 */
export function becomeSole(controller: AbortController, again: () => void): boolean {
  const running = runningAnnotator();
  if (running !== undefined) {
    running.again();
    return false;
  }
  setRunningAnnotator({ again });
  endOrphans();
  const { signal } = controller;
  const endIfOrphaned = () => {
    if (isOrphaned()) controller.abort();
  };
  signal.addEventListener('abort', () => setRunningAnnotator(undefined));
  // The page can send this event too; it changes nothing unless the extension is really gone.
  document.addEventListener(STARTED, endIfOrphaned, { signal });
  document.addEventListener('visibilitychange', endIfOrphaned, { signal });
  addEventListener('pageshow', endIfOrphaned, { signal });
  addEventListener('focus', endIfOrphaned, { signal });
  return true;
}
