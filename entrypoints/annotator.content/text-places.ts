/** Translates a block's offsets to places in its text nodes. */
import type { TextBlock } from './text-block';

/** A piece of one text node. */
export interface Place {
  node: Text;
  /** Where the node begins in the block's text. */
  offset: number;
  /** UTF-16 offsets into the node's data. */
  start: number;
  end: number;
}

/** The pieces of text nodes that hold `[start, end)` of the block's text, in order; what is in no node is left out. */
export function placesOf(block: TextBlock, start: number, end: number): Place[] {
  const places: Place[] = [];
  for (let index = nodeIndexAt(block.starts, start); index < block.nodes.length; index++) {
    const node = block.nodes[index];
    const offset = block.starts[index];
    if (node === undefined || offset === undefined || offset >= end) break;
    const place = {
      node,
      offset,
      start: Math.max(start - offset, 0),
      end: Math.min(end - offset, node.data.length),
    };
    if (place.start < place.end) places.push(place);
  }
  return places;
}

/** Index of the last node that starts at or before `offset`; 0 if none does. */
function nodeIndexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
