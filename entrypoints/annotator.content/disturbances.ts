import type { TextBlock } from './text-block';

/**
 * How often a page has disturbed marks, and where: by element, for that stays when its text changes, and by text, for a
 * page that puts its own markup back makes new elements each time.
 */
export class Disturbances {
  readonly #byElement = new WeakMap<Element, number>();
  readonly #byText = new Map<string, number>();
  #total = 0;

  get total(): number {
    return this.#total;
  }

  note(block: TextBlock): void {
    this.#total++;
    const count = this.countOf(block) + 1;
    this.#byElement.set(block.element, count);
    this.#byText.set(block.text, count);
  }

  countOf({ element, text }: TextBlock): number {
    return Math.max(this.#byElement.get(element) ?? 0, this.#byText.get(text) ?? 0);
  }

  /** Marks never do in this element. */
  refuse({ element }: TextBlock): void {
    this.#byElement.set(element, Infinity);
  }
}
