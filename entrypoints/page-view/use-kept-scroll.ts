import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { holdScroll } from '@/components/screen/hold-scroll';

/** What a body shows: one of its views, and how many things have been opened one from another over it. */
export interface ShownView {
  name: string;
  depth: number;
}

/**
 * Keeps how far each view of a body was scrolled: it is there again for who comes back to it, from what was opened over
 * it or from another page, however late its content comes. What is opened anew begins at its top.
 */
export function useKeptScroll(body: RefObject<HTMLElement | null>, { name, depth }: ShownView): void {
  /** In px; of each view, by depth. */
  const tops = useRef(new Map<string, number[]>()).current;
  useLayoutEffect(() => {
    const element = body.current;
    if (element === null) return;
    const own = tops.get(name) ?? [];
    tops.set(name, own);
    // Those that were opened over it have been closed.
    own.length = Math.min(own.length, depth + 1);
    const leaving = new AbortController();
    const held = holdScroll(
      element.children,
      () => element.scrollTo({ top: own[depth] ?? 0, behavior: 'instant' }),
      leaving.signal,
    );
    element.addEventListener('scroll', () => held.aborted && (own[depth] = element.scrollTop), {
      signal: leaving.signal,
    });
    return () => leaving.abort();
  }, [name, depth]);
}
