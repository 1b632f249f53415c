import Mark from 'mark.js';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface MarkedTextProps {
  text: string;
  /** In UTF-16 units, in order and apart from each other. */
  ranges: readonly { start: number; length: number }[];
}

/**
 * A text with some of it marked by mark.js, which only wraps: its own search knows nothing of what a search matched.
 * Preact never renders into the element, so that mark.js may split its text.
 */
export function MarkedText({ text, ranges }: MarkedTextProps) {
  const element = useRef<HTMLSpanElement>(null);
  const places = ranges.map(({ start, length }) => `${start}+${length}`).join(' ');
  useLayoutEffect(() => {
    if (element.current === null) return;
    element.current.textContent = text;
    new Mark(element.current).markRanges([...ranges], { className: 'found' });
  }, [text, places]);
  return <span ref={element} />;
}
