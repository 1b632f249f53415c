/** Longer than the store ever takes to answer. */
const WAITING_MS = 3000;
/** By what a reader scrolls. */
const MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/**
 * Scrolls to a place that is not there before its content is: now and whenever `contents` change their size, until the
 * reader moves, `signal` ends, or nothing more is to be waited for. The signal that comes back tells when it is over.
 */
export function holdScroll(
  contents: Iterable<Element>,
  scroll: () => void,
  signal: AbortSignal,
): AbortSignal {
  const moved = new AbortController();
  const over = AbortSignal.any([signal, moved.signal, AbortSignal.timeout(WAITING_MS)]);
  const observer = new ResizeObserver(scroll);
  for (const content of contents) observer.observe(content);
  over.addEventListener('abort', () => observer.disconnect());
  for (const move of MOVES)
    addEventListener(move, () => moved.abort(), { signal: over, capture: true, passive: true });
  scroll();
  return over;
}
