/** Translates between a block's offsets and places in its text nodes. */
import type { TextBlock } from './text-block';

/** A piece of one text node: UTF-16 offsets into its data as the block knows it. */
export interface Place {
  node: Text;
  start: number;
  end: number;
}

/** The pieces of text nodes that hold `[start, end)` of the block's text, in order; gaps between nodes are left out. */
export function placesOf(block: TextBlock, start: number, end: number): Place[] {
  const places: Place[] = [];
  for (let index = nodeIndexAt(block.starts, start); index < block.nodes.length; index++) {
    const node = block.nodes[index];
    const nodeStart = block.starts[index];
    if (node === undefined || nodeStart === undefined || nodeStart >= end) break;
    const nodeEnd = nodeStart + node.data.length;
    const place = {
      node,
      start: Math.max(start, nodeStart) - nodeStart,
      end: Math.min(end, nodeEnd) - nodeStart,
    };
    if (place.start < place.end) places.push(place);
  }
  return places;
}

/** Index of the last node that starts at or before `offset`; 0 if none does. */
export function nodeIndexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
