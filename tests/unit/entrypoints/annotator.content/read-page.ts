/** A page to read: what the reader of blocks makes of a piece of HTML. */
import { BlockReader } from '@/entrypoints/annotator.content/block-reader';
import { OBJECT } from '@/entrypoints/annotator.content/block-builder';
import { PageText } from '@/entrypoints/annotator.content/page-text';
import type { TextBlock } from '@/entrypoints/annotator.content/text-block';

/** Puts the HTML into the page, declarative shadow roots too. */
export function setPage(html: string): HTMLElement {
  document.body.replaceChildren();
  document.body.setHTMLUnsafe(html);
  return document.body;
}

/** The blocks of a piece of HTML that is all article, as a reader sees them: `⟂` is what parts a text. */
export function blocksIn(html: string): string[] {
  return read([setPage(html)]).map(seen);
}

export function read(roots: readonly Element[]): readonly TextBlock[] {
  const reader = new BlockReader(roots, { isBeside: () => false });
  reader.read(() => false);
  return reader.blocks;
}

/** The blocks of a whole page, its article's region found first. */
export async function readPage(html: string): Promise<TextBlock[]> {
  setPage(html);
  return new PageText(document, { onStale: () => undefined, signal: new AbortController().signal }).read();
}

export function seen({ text }: TextBlock): string {
  return text.replaceAll(OBJECT, '⟂').replace(/\s+/g, ' ').trim();
}
