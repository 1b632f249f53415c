/** Milliseconds of one slice where the browser has no idle callback: half of what a frame leaves. */
const SLICE_MS = 5;
/** Milliseconds left below which a new step would risk the next frame. */
const STEP_MS = 3;
/** A page that is never idle still gets a step now and then (ms). */
const TIMEOUT_MS = 1000;

/**
 * Runs `step` again and again in idle time until it returns false; `start` while it runs changes nothing. Firefox has
 * idle callbacks, Safari has none.
 */
export function runInIdleSlices(step: () => boolean, signal: AbortSignal): { start: () => void } {
  let running = false;

  function start(): void {
    if (running || signal.aborted) return;
    running = true;
    whenIdle(slice);
  }

  function slice(remaining: () => number): void {
    running = false;
    if (signal.aborted) return;
    while (step()) {
      if (remaining() > STEP_MS) continue;
      start();
      return;
    }
  }
  return { start };
}

function whenIdle(slice: (remaining: () => number) => void): void {
  if ('requestIdleCallback' in window) {
    requestIdleCallback((deadline) => slice(() => deadline.timeRemaining()), { timeout: TIMEOUT_MS });
    return;
  }
  setTimeout(() => {
    const end = performance.now() + SLICE_MS;
    slice(() => end - performance.now());
  });
}
