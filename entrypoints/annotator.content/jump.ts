import type { Highlight, Renderer } from './renderer';

/** How long a highlight that was jumped to stands out, in milliseconds. */
const FLASH = 2000;

/** Brings a highlight into view, shows which one it is and gives it the focus where it can have it. */
export function jumpTo(highlight: Highlight, renderer: Renderer, signal: AbortSignal): void {
  const range = renderer.rangeOf(highlight);
  if (range === undefined) return;
  scrollTo(range, matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth');
  renderer.focusTargetOf(highlight)?.focus({ preventScroll: true });
  renderer.setFocused(highlight);
  const timer = setTimeout(() => renderer.setFocused(undefined), FLASH);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** By the element around it, which scrolls in all boxes that hold it; by its own place where that is a long text. */
function scrollTo(range: Range, behavior: ScrollBehavior): void {
  const around = range.startContainer.parentElement;
  if (around !== null && around.getBoundingClientRect().height < innerHeight) {
    around.scrollIntoView({ block: 'center', behavior });
    return;
  }
  const { top, height } = range.getBoundingClientRect();
  scrollBy({ top: top + (height - innerHeight) / 2, behavior });
}
