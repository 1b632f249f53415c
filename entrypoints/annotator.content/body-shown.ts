/**
 * Resolves when a page's body has a box: at once on nearly all pages; some take it out of the layout until their
 * scripts have run, and there is no text to read before.
 */
export function bodyShown(body: HTMLElement, signal: AbortSignal): Promise<void> {
  if (body.checkVisibility()) return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new ResizeObserver(() => {
      if (!body.checkVisibility()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(body);
    signal.addEventListener('abort', () => observer.disconnect());
  });
}
