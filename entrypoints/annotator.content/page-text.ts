import { findArticle } from './article-region';
import { BlockReader } from './block-reader';
import { withoutLinkLists } from './link-lists';
import { nextTask } from './next-task';
import type { TextBlock } from './text-block';

/** How long one slice of reading may take, in milliseconds, so that with all else no task comes near 50. */
const SLICE = 12;

/** Reads the text of a page's article, in slices. */
export async function readPageText(document: Document, signal?: AbortSignal): Promise<TextBlock[]> {
  const { roots, isBeside } = findArticle(document.body);
  const reader = new BlockReader(roots, { isBeside });
  while (!readSlice(reader)) {
    await nextTask();
    signal?.throwIfAborted();
  }
  return withoutLinkLists(reader.blocks);
}

function readSlice(reader: BlockReader): boolean {
  const end = performance.now() + SLICE;
  return reader.read(() => performance.now() > end);
}
