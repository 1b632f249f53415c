import { observePage } from './own-changes';

export interface StillnessOptions {
  /** Milliseconds without a change of the page's own. */
  forMs: number;
  /** Whether a change at this node counts. */
  counts: (target: Node) => boolean;
  /** Called each time that the page has come to rest. */
  onStill: () => void;
  signal: AbortSignal;
}

/** Tells when the page has loaded and has not changed its nodes or texts for a while. */
export function watchStillness({ forMs, counts, onStill, signal }: StillnessOptions): {
  isStill: () => boolean;
} {
  let lastChange = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = observePage((records) => {
    if (!records.some(({ target }) => counts(target))) return;
    lastChange = performance.now();
    timer ??= setTimeout(check, forMs);
  }, signal);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  addEventListener('load', () => (timer ??= setTimeout(check, forMs)), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  timer = setTimeout(check, forMs);

  const isStill = (): boolean =>
    document.readyState === 'complete' && performance.now() - lastChange >= forMs - TIMER_SLACK_MS;

  function check(): void {
    timer = undefined;
    if (isStill()) onStill();
    else if (document.readyState === 'complete')
      timer = setTimeout(check, forMs - (performance.now() - lastChange));
  }
  return { isStill };
}

/** A timer may fire a little before the clock has reached its time. */
const TIMER_SLACK_MS = 5;
