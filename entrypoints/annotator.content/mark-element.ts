/** What a mark is to keyboard and screen reader, and where one may stand. */
import type { PlacedHighlight } from './drawable';

/** What is a tab stop or a control already gets no second one inside: it stands for the marks in it. */
const CONTROLS =
  'a[href], button, summary, label, [role=button], [role=link], [role=tab], [role=option], [role^=menuitem]';

/**
 * Kinds of box in which a piece of text can be wrapped without moving: elsewhere (flex, grid, ruby, the old flexible
 * box) each mark would become a box of its own.
 */
const FLOWS = new Set([
  'inline',
  'block',
  'inline-block',
  'list-item',
  'table-cell',
  'table-caption',
  'flow-root',
]);

/** Whether a highlight can be wrapped without moving anything, as far as the boxes around it tell. */
export function canWrap({ places }: PlacedHighlight): boolean {
  return places.every(({ node: { parentElement } }) => parentElement !== null && flowsAround(parentElement));
}

function flowsAround(element: Element): boolean {
  const { display } = getComputedStyle(element);
  if (display !== 'contents') return FLOWS.has(display);
  return element.parentElement === null || flowsAround(element.parentElement);
}

/** Makes the first mark of a highlight a tab stop that says that it opens a dialog. */
export function makeReachable(mark: HTMLElement): void {
  if (mark.closest(CONTROLS) !== null) return;
  mark.tabIndex = 0;
  mark.setAttribute('role', 'button');
  mark.setAttribute('aria-haspopup', 'dialog');
}

/** The element that has the focus when a mark is reached by keyboard: the control around it, or the mark itself. */
export function tabStopOf(mark: HTMLElement): HTMLElement {
  return mark.closest<HTMLElement>(CONTROLS) ?? mark;
}
