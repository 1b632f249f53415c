/** What a text node of the page says, though marks have split it. */
import { shareInPage } from './shared-state';

interface Split {
  /** The node's data before. */
  readonly text: string;
  /** Whether the page has left all as it was split. */
  isIntact: () => boolean;
}

/** The part that marks notes them, the one that reads asks. */
const splits = shareInPage('splits', () => new WeakMap<Text, Split>());

/** Notes that a node is split, or (without a split) that it is whole again. */
export function noteSplit(node: Text, split: Split | undefined): void {
  if (split === undefined) splits.delete(node);
  else splits.set(node, split);
}

/** A node's data as the page has it, whether marks have split it or not. */
export function wholeTextOf(node: Text): string {
  const split = splits.get(node);
  return split?.isIntact() === true ? split.text : node.data;
}
