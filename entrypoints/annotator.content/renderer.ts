import type { TextBlock } from './text-block';

/** A mention's place on the page. */
export interface Highlight {
  /** Its index among the page's highlights, in the page's order; stays the same while it is shown. */
  id: number;
  block: TextBlock;
  /** UTF-16 offsets into `block.text`. */
  start: number;
  end: number;
}

/** Shows highlights on the page. Both ways of drawing pass one contract test. */
export interface Renderer {
  /** Shows these highlights of one block, in place of what it showed there before. */
  draw(block: TextBlock, highlights: readonly Highlight[]): void;
  /** Takes away what it shows in one block: the block's DOM is as it was. */
  erase(block: TextBlock): void;
  /** The highlight under a point of the viewport (CSS pixels), or under an element of its own. */
  highlightAt(x: number, y: number): Highlight | undefined;
  /** Where a highlight is, for the card and for jumps; undefined when it is gone from the page. */
  rangeOf(highlight: Highlight): Range | undefined;
  /** Leaves the whole page as it was. */
  eraseAll(): void;
}
