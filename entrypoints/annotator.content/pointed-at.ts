import { RegisteredHighlights } from './registered-highlights';
import type { Highlight, Renderer } from './renderer';

/** Over the highlights themselves. */
const PRIORITY = 1;

/** What a screen beside the page points at, painted over however it is drawn; without a highlight API nothing is. */
export class PointedAt {
  readonly #paint = new RegisteredHighlights('backstory-pointed', PRIORITY);

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#paint.clear());
  }

  /** Shows these in place of those that were pointed at before. */
  show(highlights: readonly Highlight[], renderer: Renderer | undefined): void {
    this.#paint.clear();
    for (const highlight of highlights) {
      const range = renderer?.rangeOf(highlight);
      if (range !== undefined) this.#paint.add(highlight.block, [range]);
    }
  }
}
