import type { TextBlock } from './text-block';

/** The blocks that a renderer shows now, and what it keeps of each. No text node belongs to two of them. */
export class DrawnBlocks<State> {
  readonly #states = new Map<TextBlock, State>();
  readonly #byNode = new WeakMap<Node, TextBlock>();
  readonly #byElement = new WeakMap<Node, Set<TextBlock>>();

  set(block: TextBlock, state: State): void {
    this.#states.set(block, state);
    for (const node of block.nodes) this.#byNode.set(node, block);
    const sameElement = this.#byElement.get(block.element) ?? new Set();
    this.#byElement.set(block.element, sameElement.add(block));
  }

  get(block: TextBlock): State | undefined {
    return this.#states.get(block);
  }

  /** Takes a block out and gives what was kept of it. */
  take(block: TextBlock): State | undefined {
    const state = this.#states.get(block);
    this.#states.delete(block);
    for (const node of block.nodes) if (this.#byNode.get(node) === block) this.#byNode.delete(node);
    this.#byElement.get(block.element)?.delete(block);
    return state;
  }

  blocks(): TextBlock[] {
    return [...this.#states.keys()];
  }

  states(): Iterable<State> {
    return this.#states.values();
  }

  /** The block that a text node belongs to. */
  ofNode(node: Node): TextBlock | undefined {
    return this.#byNode.get(node);
  }

  /** Other blocks that share a text node with this one. */
  sharingWith(block: TextBlock): Set<TextBlock> {
    const others = new Set<TextBlock>();
    for (const node of block.nodes) {
      const other = this.#byNode.get(node);
      if (other !== undefined && other !== block) others.add(other);
    }
    return others;
  }

  /** The blocks whose element is one of the nodes or holds one of them. */
  around(nodes: Iterable<Node>): Set<TextBlock> {
    const found = new Set<TextBlock>();
    const seen = new Set<Node>();
    for (const start of nodes)
      for (let node: Node | null = start; node !== null && !seen.has(node); node = node.parentNode) {
        seen.add(node);
        for (const block of this.#byElement.get(node) ?? []) found.add(block);
      }
    return found;
  }
}
