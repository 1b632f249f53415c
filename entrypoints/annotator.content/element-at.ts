/** The innermost element under a point of the viewport (CSS pixels), in open shadow roots too. */
export function elementAt(x: number, y: number): Element | undefined {
  let element = document.elementFromPoint(x, y);
  for (;;) {
    const inner = element?.shadowRoot?.elementFromPoint(x, y);
    if (inner == null || inner === element) return element ?? undefined;
    element = inner;
  }
}
