import Mark from 'mark.js';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { findWords } from './find-words';

interface MarkedTextProps {
  text: string;
  /** From `queryWords`. */
  words: readonly string[];
}

/**
 * A text with the searched words marked by mark.js. The words are found here and mark.js wraps them, for its own search
 * knows no word beginnings and folds Latin letters only. Preact never renders into the element, so that mark.js may
 * split its text.
 */
export function MarkedText({ text, words }: MarkedTextProps) {
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (element.current === null) return;
    element.current.textContent = text;
    new Mark(element.current).markRanges(findWords(text, words), { className: 'found' });
  }, [text, words.join(' ')]);
  return <span ref={element} />;
}
