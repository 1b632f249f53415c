/** Moves the focus between a card and its page. */

import { isElement } from './is-element';

const TAB_STOPS = 'a[href], button:not(:disabled), summary';

/** Whether Tab, or Shift+Tab, would leave the card from where its focus is. */
export function isAtEdge(panel: HTMLElement, active: Element | null, isBackwards: boolean): boolean {
  const stops = [...panel.querySelectorAll<HTMLElement>(TAB_STOPS)].filter((stop) => stop.checkVisibility());
  const edge = isBackwards ? stops[0] : stops.at(-1);
  return edge === undefined || active === edge || (isBackwards && (active === null || active === panel));
}

/**
 * Gives the focus back to `target`. Where words cannot have it, Tab is made to go on from them by the caret, unless the
 * reader has selected something.
 */
export function returnFocus(target: HTMLElement | undefined, range: Range | undefined): void {
  if (target?.isConnected === true) {
    target.focus({ preventScroll: true });
    return;
  }
  const selection = range?.startContainer.ownerDocument?.getSelection();
  if (range === undefined || !selection?.isCollapsed) return;
  selection.collapse(range.endContainer, range.endOffset);
}

/** The element of a page that has the focus; undefined where none has. */
export function focusedElement({ activeElement, body }: Document): HTMLElement | undefined {
  return activeElement === null || activeElement === body ? undefined : (activeElement as HTMLElement);
}

/** Whether a key goes into a text that the reader writes. */
export function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!isElement(target)) return false;
  return (target as HTMLElement).isContentEditable || target.matches('input, textarea, select');
}
