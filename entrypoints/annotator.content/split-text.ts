/**
 * One text node of the page, split by mark.js into itself (the part before the first mark), marks and the text
 * between them, and put together again by hand: a framework still holds the original node, so that one gets its text
 * back and the rest goes. mark.js's own `unmark` merges text nodes, and React then dies of it.
 */
import Mark from 'mark.js';
import { MENTION_CLASS } from './mention-class';
import { noteSplit } from './whole-text';

export interface SplitText {
  readonly node: Text;
  /** Its data before it was split. */
  readonly text: string;
  /** What was left in it. */
  readonly head: string;
  /** What was split off, in order: marks and the text nodes after each. */
  readonly pieces: readonly { node: ChildNode; text: string }[];
  /** The page has set the node's data since. */
  written: boolean;
}

export interface Piece {
  /** UTF-16 offsets into the node's data. */
  start: number;
  end: number;
  /** Called with the mark when it is in the page. */
  each(mark: HTMLElement): void;
}

/** Wraps pieces of a text node, which are in order and do not overlap. The node stays the first child of its text. */
export function splitText(node: Text, pieces: readonly Piece[]): SplitText {
  const text = node.data;
  const before = node.nextSibling;
  const byStart = new Map(pieces.map((piece) => [piece.start, piece]));
  // mark.js walks a text node given as its context as if it were an element with that one node in it.
  new Mark(node as unknown as HTMLElement).markRanges(
    pieces.map(({ start, end }) => ({ start, length: end - start })),
    { className: MENTION_CLASS, each: (mark, range) => byStart.get(range.start)?.each(mark as HTMLElement) },
  );
  const split: { node: ChildNode; text: string }[] = [];
  for (let next = node.nextSibling; next !== null && next !== before; next = next.nextSibling)
    split.push({ node: next, text: next.textContent ?? '' });
  if (node.data === '' && split.every((piece) => piece.text !== '')) split.push(addWitness(split));
  const done: SplitText = { node, text, head: node.data, pieces: split, written: false };
  noteSplit(node, { text, isIntact: () => isIntact(done) });
  return done;
}

/**
 * An empty text node after the last piece, so that there are two: a page that removes both of them has called
 * `normalize()`, one that removes the original alone has removed its text.
 */
function addWitness(split: readonly { node: ChildNode }[]): { node: ChildNode; text: string } {
  const node = document.createTextNode('');
  split.at(-1)?.node.after(node);
  return { node, text: '' };
}

/** Whether the page has left all as it was split. */
export function isIntact({ node, head, pieces, written }: SplitText): boolean {
  if (written || node.data !== head) return false;
  let previous: ChildNode = node;
  return pieces.every((piece) => {
    const follows = previous.nextSibling === piece.node && isUntouched(piece);
    previous = piece.node;
    return follows;
  });
}

function isUntouched({ node, text }: SplitText['pieces'][number]): boolean {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data === text;
  return (
    node.childNodes.length === 1 && node.firstChild?.nodeType === Node.TEXT_NODE && node.textContent === text
  );
}

/**
 * Undoes a split. Where the page has changed things meanwhile, its changes win: a text that it wrote stays, a node
 * that it took away takes its pieces along, and what it put in their place stays where it is.
 */
export function joinText(split: SplitText): void {
  noteSplit(split.node, undefined);
  wayToJoin(split)(split);
}

function wayToJoin(split: SplitText): (split: SplitText) => void {
  if (isIntact(split)) return foldBack;
  if (split.written || split.node.data !== split.head) return removePieces;
  if (split.pieces.some((piece) => !isUntouched(piece))) return unwrapMarks;
  if (wasNormalized(split)) return unwrapMarks;
  return wasMoved(split) ? takeAlong : foldBack;
}

/** Whether the page has removed the empty text nodes, the original among them, and left the rest. */
function wasNormalized({ node, head, pieces }: SplitText): boolean {
  if (head !== '' || node.parentNode !== null) return false;
  return pieces.every((piece) => (piece.node.parentNode === null) === (piece.text === ''));
}

/** Whether the page took the node itself elsewhere, or put something between it and its pieces. */
function wasMoved({ node, pieces: [first] }: SplitText): boolean {
  return node.parentNode === null || (first?.node.parentNode != null && node.nextSibling !== first.node);
}

/** How many pieces still follow the node, one after the other. */
function countInPlace({ node, pieces }: SplitText): number {
  let previous: ChildNode = node;
  const broken = pieces.findIndex((piece) => {
    const follows = previous.nextSibling === piece.node;
    previous = piece.node;
    return !follows;
  });
  return broken === -1 ? pieces.length : broken;
}

/** Appends, never sets, the data: a selection that begins in the node stays. */
function foldBack(split: SplitText): void {
  const folded = split.pieces.slice(0, countInPlace(split));
  for (const piece of folded) piece.node.remove();
  split.node.appendData(folded.map((piece) => piece.text).join(''));
  unwrapMarks(split);
}

function takeAlong({ node, text, pieces }: SplitText): void {
  for (const piece of pieces) piece.node.remove();
  node.appendData(text.slice(node.data.length));
}

function removePieces(split: SplitText): void {
  for (const piece of split.pieces) if (isUntouched(piece)) piece.node.remove();
  unwrapMarks(split);
}

function unwrapMarks({ pieces }: SplitText): void {
  for (const { node } of pieces)
    if (node.parentNode !== null && node.nodeType === Node.ELEMENT_NODE) node.replaceWith(...node.childNodes);
}
