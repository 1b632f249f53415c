/** Shortest pause between two runs, in milliseconds: a live page changes often, and nobody reads that fast. */
const MIN_PAUSE = 300;
/** A pause is this many times as long as the run before it, so that a busy page stays the page's own. */
const PAUSES_PER_RUN = 5;

/**
 * Makes of a task one that may be asked for at any time and as often as one likes: it runs at once if it has not run
 * lately, later if it has, never twice at a time, and in a hidden tab, but for the first time, not before it is shown.
 */
export function paced(task: () => Promise<void>, signal: AbortSignal): () => void {
  let isAsked = false;
  let isRunning = false;
  let hasRun = false;

  async function run(): Promise<void> {
    isRunning = true;
    while (isAsked && !signal.aborted) {
      if (document.hidden && hasRun) await shown(signal);
      hasRun = true;
      isAsked = false;
      const start = performance.now();
      await task();
      await pause(Math.max(MIN_PAUSE, (performance.now() - start) * PAUSES_PER_RUN));
    }
    isRunning = false;
  }

  return () => {
    isAsked = true;
    if (!isRunning) void run();
  };
}

/** Not ended by the signal: a listener for each pause would stay with it, on a page that changes all the time. */
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function shown(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    document.addEventListener('visibilitychange', () => resolve(), { once: true, signal });
  });
}
