import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { FOCUSABLE } from './focus-place';

/**
 * Keeps the focus in an area whose buttons come and go with what became of a press: where the one that had it has gone,
 * the first that is there gets it.
 */
export function useKeptFocus(area: RefObject<HTMLElement | null>): void {
  const hasFocus = useRef(false);
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    document.addEventListener(
      'focusin',
      ({ target }) => (hasFocus.current = area.current?.contains(target as Node) === true),
      { signal },
    );
    // A press beside everything leaves the area, too; that its button goes does not.
    document.addEventListener('pointerdown', () => (hasFocus.current = false), { signal });
    return () => leaving.abort();
  }, []);
  useLayoutEffect(() => {
    if (!hasFocus.current || document.activeElement !== document.body) return;
    area.current?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
  });
}
