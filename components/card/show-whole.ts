/** As the ref of what a press unfolds: brings it into view where it opens beyond the edge of the card. */
export function showWhole(element: Element | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
