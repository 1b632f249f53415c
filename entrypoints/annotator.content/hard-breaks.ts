import { OBJECT } from './block-builder';
import type { TextBlock } from './text-block';

/**
 * A block's text as it is matched: where the page shows the line breaks of its source (`white-space: pre-line`), no
 * mention crosses them. Offsets stay the same.
 */
export function textToMatch({ text, element }: TextBlock): string {
  if (!text.includes('\n') || !showsBreaks(element)) return text;
  return text.replaceAll('\n', OBJECT);
}

function showsBreaks(element: Element): boolean {
  return /^(?:pre|break-spaces)/.test(getComputedStyle(element).whiteSpace);
}
