/** The children of an element as the reader sees them: of its open shadow root, or what is put into a slot. */
export class SeenChildren {
  #next: ChildNode | null;
  readonly #only: readonly Node[] | undefined;
  #index = 0;

  /** @param only - Those of the children that are to be seen, where not all are. */
  constructor(parent: Element | DocumentFragment, only?: readonly Node[]) {
    this.#next = parent.firstChild;
    this.#only = only;
    if (parent.nodeName !== 'SLOT' || !('assignedNodes' in parent)) return;
    const slotted = (parent as HTMLSlotElement).assignedNodes();
    if (slotted.length > 0) this.#only = slotted;
  }

  /** The next child, each once; null after the last. */
  take(): Node | null {
    if (this.#only !== undefined) return this.#only[this.#index++] ?? null;
    const child = this.#next;
    this.#next = child?.nextSibling ?? null;
    return child;
  }
}
