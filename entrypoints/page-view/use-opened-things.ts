import { useEffect, useRef, useState } from 'preact/hooks';
import type { ThingLabel } from '@/data/model';

export interface OpenedThings {
  current: ThingLabel | undefined;
  /** How many are open, one over another. */
  depth: number;
  open: (thing: ThingLabel) => void;
  /** Back to the one before; from the first, the focus goes back to where it came from. */
  close: () => void;
  closeAll: () => void;
}

type ByPage = ReadonlyMap<string, readonly ThingLabel[]>;

/**
 * The things whose facts were opened one from another, on a page. Those of each page are kept: who looks something up
 * in another tab finds them as they were left.
 */
export function useOpenedThings(page: string): OpenedThings {
  const [byPage, setByPage] = useState<ByPage>(new Map());
  const opened = byPage.get(page) ?? [];
  const origin = useRef<HTMLElement>(null);
  const isReturning = useRef(false);
  const set = (things: readonly ThingLabel[]) => setByPage(new Map(byPage).set(page, things));
  useEffect(() => {
    if (opened.length > 0 || !isReturning.current) return;
    isReturning.current = false;
    origin.current?.focus({ preventScroll: true });
  }, [opened.length]);
  return {
    current: opened.at(-1),
    depth: opened.length,
    open: (thing) => {
      if (opened.length === 0 && document.activeElement instanceof HTMLElement)
        origin.current = document.activeElement;
      set([...opened, thing]);
    },
    close: () => {
      isReturning.current = opened.length === 1;
      set(opened.slice(0, -1));
    },
    closeAll: () => set([]),
  };
}
