import type { TextBlock } from './text-block';

/** Size of a block's element and the place of its text in it, in CSS pixels. */
export interface Layout {
  width: number;
  height: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Below this nobody sees a shift; text shaped in pieces may round differently by 1/64 of a pixel. */
const TOLERANCE = 0.5;

/** Measures a block so that a later measure tells whether its text has moved. Forces a layout. */
export function layoutOf({ element, nodes: [first] }: TextBlock): Layout {
  const box = element.getBoundingClientRect();
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  if (first?.isConnected === true && element.contains(first)) range.setStart(first, 0);
  const text = range.getBoundingClientRect();
  return {
    width: box.width,
    height: box.height,
    left: text.left - box.left,
    top: text.top - box.top,
    right: text.right - box.left,
    bottom: text.bottom - box.top,
  };
}

/** Whether something in the block has visibly moved between two measures. */
export function hasMoved(before: Layout, after: Layout): boolean {
  return (Object.keys(before) as (keyof Layout)[]).some(
    (side) => Math.abs(before[side] - after[side]) > TOLERANCE,
  );
}
