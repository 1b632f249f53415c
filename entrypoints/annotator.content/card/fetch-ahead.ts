/** How long the page and its reader have for themselves first, in milliseconds. */
const AFTER = 3000;

/**
 * Fetches what shows cards before the reader asks for the first one, so that it opens at once: some seconds after the
 * highlights, when the page has nothing to do.
 */
export function fetchAhead(fetch: () => Promise<unknown>, signal: AbortSignal): void {
  const timer = setTimeout(() => {
    // It is asked for again when a card is to open.
    const run = () => signal.aborted || void fetch().catch(() => undefined);
    if ('requestIdleCallback' in globalThis) requestIdleCallback(run);
    else run();
  }, AFTER);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
