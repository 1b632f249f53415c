/** The children of an element as the reader sees them: of its open shadow root, or what is put into a slot. */
export class SeenChildren {
  #next: ChildNode | null;
  readonly #slotted: readonly Node[] | undefined;
  #index = 0;

  constructor(parent: Element | DocumentFragment) {
    this.#next = parent.firstChild;
    if (parent.nodeName !== 'SLOT' || !('assignedNodes' in parent)) return;
    const slotted = (parent as HTMLSlotElement).assignedNodes();
    if (slotted.length > 0) this.#slotted = slotted;
  }

  /** The next child, each once; null after the last. */
  take(): Node | null {
    if (this.#slotted !== undefined) return this.#slotted[this.#index++] ?? null;
    const child = this.#next;
    this.#next = child?.nextSibling ?? null;
    return child;
  }
}
