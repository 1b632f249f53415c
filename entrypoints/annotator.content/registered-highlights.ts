import type { TextBlock } from './text-block';

/** The highlights of one name, in the registry of each document in which a block stands: the page's, a frame's. */
export class RegisteredHighlights {
  readonly #name: string;
  readonly #priority: number;
  readonly #highlights = new Map<HighlightRegistry, Highlight>();

  constructor(name: string, priority = 0) {
    this.#name = name;
    this.#priority = priority;
  }

  /** Shows ranges of a block's document. */
  add({ element }: TextBlock, ranges: readonly AbstractRange[]): void {
    const registry = element.ownerDocument.defaultView?.CSS.highlights;
    if (registry === undefined) return;
    const highlight = this.#highlights.get(registry) ?? this.#startIn(registry);
    for (const range of ranges) highlight.add(range);
    // The page may have cleared the registry, which it shares.
    if (registry.get(this.#name) !== highlight) registry.set(this.#name, highlight);
  }

  #startIn(registry: HighlightRegistry): Highlight {
    const highlight = new Highlight();
    highlight.priority = this.#priority;
    this.#highlights.set(registry, highlight);
    return highlight;
  }

  delete(range: AbstractRange): void {
    for (const highlight of this.#highlights.values()) highlight.delete(range);
  }

  clear(): void {
    for (const [registry, highlight] of this.#highlights) {
      highlight.clear();
      registry.delete(this.#name);
    }
    this.#highlights.clear();
  }
}
