/**
 * Elements with what is in them and what they are in: where a change of the page can reach them. A clock beside them
 * ticks on its own.
 */
export class Lineage {
  readonly #elements = new WeakSet<Node>();
  readonly #ancestors = new WeakSet<Node>();

  add(element: Element): void {
    this.#elements.add(element);
    for (let node = element.parentNode; node !== null && !this.#ancestors.has(node); node = node.parentNode)
      this.#ancestors.add(node);
  }

  /** Whether a node is one of the elements, in one of them or around one of them. */
  includes(node: Node): boolean {
    if (this.#ancestors.has(node)) return true;
    for (let up: Node | null = node; up !== null; up = up.parentNode) if (this.#elements.has(up)) return true;
    return false;
  }
}
