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

/**
 * Shows highlights on the page. Both ways of drawing pass one contract test. Not one of the methods throws because
 * the page has changed or removed what it was given.
 */
export interface Renderer {
  /**
   * Shows these highlights of one block, in place of what it showed there before. Highlights that overlap an earlier
   * one are left out; a block that shares a text node with another drawn block takes its place.
   */
  draw(block: TextBlock, highlights: readonly Highlight[]): void;
  /** Takes away what it shows in one block: the block's DOM is as it was. Do this before reading its text anew. */
  erase(block: TextBlock): void;
  /** The highlight under a point of the viewport (CSS pixels): of the page's, or of a frame's for its document. */
  highlightAt(x: number, y: number, page?: Document): Highlight | undefined;
  /**
   * The highlight that an element of the page stands for when it has the focus or an event: a mark of ours, or the
   * first highlight in a link (which is the tab stop there, for a mark in a link has none of its own).
   */
  highlightOf(element: Element): Highlight | undefined;
  /** Where a highlight is, for the card and for jumps; undefined when it is gone from the page. */
  rangeOf(highlight: Highlight): Range | undefined;
  /** The element that takes the focus for a highlight (its mark, or the link around it); painted ones have none. */
  focusTargetOf(highlight: Highlight): HTMLElement | undefined;
  /** Draws the focus ring around one highlight, for keys that step through the page; without one, takes it away. */
  setFocused(highlight: Highlight | undefined): void;
  /** Leaves the whole page as it was. */
  eraseAll(): void;
}
