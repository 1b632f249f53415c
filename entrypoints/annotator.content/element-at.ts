/** The innermost element under a point of the viewport (CSS pixels) of the page or of a frame, in open shadow roots too. */
export function elementAt(x: number, y: number, page: Document): Element | undefined {
  let element = page.elementFromPoint(x, y);
  for (;;) {
    const inner = element?.shadowRoot?.elementFromPoint(x, y);
    if (inner == null || inner === element) return element ?? undefined;
    element = inner;
  }
}
