import type { Highlight, Renderer } from './renderer';

/** How long a highlight that was jumped to stands out, in milliseconds. */
const FLASH = 2000;

/** Brings a highlight into view, shows which one it is and gives it the focus where it can have it. */
export function jumpTo(highlight: Highlight, renderer: Renderer, signal: AbortSignal): void {
  const range = renderer.rangeOf(highlight);
  if (range === undefined) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const around = range.startContainer.parentElement ?? highlight.block.element;
  around.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  renderer.focusTargetOf(highlight)?.focus({ preventScroll: true });
  renderer.setFocused(highlight);
  const timer = setTimeout(() => renderer.setFocused(undefined), FLASH);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
