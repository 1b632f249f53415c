/** A run of text that reads as one: no mention crosses its borders. */
export interface TextBlock {
  /** The nearest ancestor that holds the whole block. */
  element: Element;
  /** As the reader sees it: what the matcher gets. */
  text: string;
  /** The text nodes it is made of, in order. */
  nodes: readonly Text[];
  /** For each node, the offset in `text` (UTF-16 units) of its first unit; a node's data stands there unchanged. */
  starts: readonly number[];
  /** Number of the section of an article in which it stands. */
  section: number;
}
