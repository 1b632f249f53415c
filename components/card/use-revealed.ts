import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Revealed {
  isRevealed: boolean;
  reveal: () => void;
  /** For the first element that was hidden: it takes the focus from the button that went. */
  firstHidden: RefObject<HTMLLIElement | null>;
}

/** A list of which only some is shown until the reader asks for all. */
export function useRevealed(): Revealed {
  const [isRevealed, setIsRevealed] = useState(false);
  const firstHidden = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isRevealed) firstHidden.current?.focus({ preventScroll: true });
  }, [isRevealed]);
  return { isRevealed, reveal: () => setIsRevealed(true), firstHidden };
}
