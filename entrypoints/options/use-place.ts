import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { holdScroll } from '@/components/screen/hold-scroll';

/**
 * Goes to the section that the address names, or for a reader who comes back to where the page was left. The browser
 * cannot: what the page shows comes from the store, after it has looked.
 */
export function usePlace(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    let held: AbortSignal | undefined;
    const goToPlace = () => {
      if (content.current !== null) held = holdScroll([content.current], scrollToPlace, signal);
    };
    history.scrollRestoration = 'manual';
    addEventListener('popstate', goToPlace, { signal });
    addEventListener('scrollend', () => held?.aborted === true && keepTop(), { signal });
    goToPlace();
    return () => leaving.abort();
  }, []);
}

/** What the page's entry in the browser's history tells. */
interface PageEntry {
  /** How far the page was scrolled, in px. */
  top: number;
}

function scrollToPlace(): void {
  const entry = history.state as PageEntry | null;
  if (entry !== null) scrollTo({ top: entry.top, behavior: 'instant' });
  else document.getElementById(location.hash.slice(1))?.scrollIntoView({ behavior: 'instant' });
}

function keepTop(): void {
  const entry: PageEntry = { top: scrollY };
  history.replaceState(entry, '');
}
