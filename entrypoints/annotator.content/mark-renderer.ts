import { placeHighlights, type PlacedHighlight } from './drawable';
import { DrawnBlocks } from './drawn-blocks';
import { elementAt } from './element-at';
import { copiesIn } from './mark-copies';
import { canWrap, makeReachable, tabStopOf } from './mark-element';
import { MENTION_CLASS } from './mention-class';
import { changeQuietly, flushPageChanges } from './own-changes';
import type { Highlight, Renderer } from './renderer';
import { observeRoots } from './root-observer';
import { isIntact, joinText, splitText, type Piece, type SplitText } from './split-text';
import type { TextBlock } from './text-block';

const MARK = `mark.${MENTION_CLASS}`;
const FOCUS_CLASS = 'backstory-focus';

export interface MarkOptions {
  signal: AbortSignal;
  /**
   * Called when the page has changed a marked block, after its marks are gone and before the next paint, with what
   * was shown there.
   */
  onDisturbed?: (block: TextBlock, highlights: readonly Highlight[]) => void;
}

interface MarkedBlock {
  splits: SplitText[];
  /** The marks of each highlight, in order: several where it crosses inline elements. */
  marks: Map<Highlight, HTMLElement[]>;
}

/** Shows mentions as `<mark>` elements by mark.js, one block at a time, by our own offsets. */
export function createMarkRenderer({ signal, onDisturbed }: MarkOptions): Renderer {
  const drawn = new DrawnBlocks<MarkedBlock>();
  const highlightOfMark = new WeakMap<Element, Highlight>();
  const observer = observeRoots(heal, signal);
  let focused: readonly HTMLElement[] = [];

  function draw(block: TextBlock, highlights: readonly Highlight[]): void {
    erase(block);
    for (const other of drawn.sharingWith(block)) erase(other);
    const marked: MarkedBlock = { splits: [], marks: new Map() };
    const pieces = piecesByNode(placeHighlights(block, highlights).filter(canWrap), (highlight, mark) => {
      const marks = marked.marks.get(highlight) ?? [];
      marked.marks.set(highlight, marks);
      highlightOfMark.set(mark, highlight);
      if (marks.push(mark) === 1) makeReachable(mark);
    });
    if (pieces.size === 0) return;
    changeQuietly(() => {
      for (const [node, ofNode] of pieces) marked.splits.push(splitText(node, ofNode));
    });
    drawn.set(block, marked);
    observer.include(block.element);
  }

  function erase(block: TextBlock): void {
    flushPageChanges();
    const marked = drawn.take(block);
    if (marked !== undefined) changeQuietly(() => marked.splits.forEach(joinText));
  }

  function eraseAll(): void {
    for (const block of drawn.blocks()) erase(block);
    observer.disconnect();
  }

  /** Runs before the next paint: where the page has touched marked text, the block's marks go at once. */
  function heal(records: readonly MutationRecord[]): void {
    noteWrites(records);
    unwrapCopies(records);
    for (const block of drawn.around(records.map(({ target }) => target))) {
      const marked = drawn.get(block);
      if (marked === undefined || marked.splits.every(isIntact)) continue;
      drawn.take(block);
      changeQuietly(() => marked.splits.forEach(joinText));
      onDisturbed?.(block, [...marked.marks.keys()]);
    }
  }

  function unwrapCopies(records: readonly MutationRecord[]): void {
    const copies = copiesIn(records, { marks: MARK, isOurs: (mark) => highlightOfMark.has(mark) });
    if (copies.length > 0)
      changeQuietly(() => copies.forEach((copy) => copy.replaceWith(...copy.childNodes)));
  }

  /** A text that the page set counts as its own even if it equals what a split has left there. */
  function noteWrites(records: readonly MutationRecord[]): void {
    for (const { type, target } of records) {
      const block = type === 'characterData' ? drawn.ofNode(target) : undefined;
      const split = block && drawn.get(block)?.splits.find(({ node }) => node === target);
      if (split !== undefined) split.written = true;
    }
  }

  function marksOf(highlight: Highlight): readonly HTMLElement[] {
    const marks = drawn.get(highlight.block)?.marks.get(highlight) ?? [];
    return marks.filter((mark) => mark.isConnected);
  }

  function setFocused(highlight: Highlight | undefined): void {
    changeQuietly(() => {
      for (const mark of focused) mark.classList.remove(FOCUS_CLASS);
      focused = highlight === undefined ? [] : marksOf(highlight);
      for (const mark of focused) mark.classList.add(FOCUS_CLASS);
    });
  }

  function highlightOf(element: Element): Highlight | undefined {
    const mark = element.closest(MARK) ?? element.querySelector(MARK);
    return mark === null ? undefined : highlightOfMark.get(mark);
  }

  signal.addEventListener('abort', eraseAll);
  return {
    draw,
    erase,
    eraseAll,
    highlightOf,
    setFocused,
    highlightAt(x, y, page = document) {
      const mark = elementAt(x, y, page)?.closest(MARK);
      return mark == null ? undefined : highlightOfMark.get(mark);
    },
    rangeOf(highlight) {
      const marks = marksOf(highlight);
      return rangeAround(marks[0], marks.at(-1));
    },
    focusTargetOf(highlight) {
      const [first] = marksOf(highlight);
      return first && tabStopOf(first);
    },
  };
}

function rangeAround(first: HTMLElement | undefined, last: HTMLElement | undefined): Range | undefined {
  if (first === undefined || last === undefined) return undefined;
  const range = first.ownerDocument.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.childNodes.length);
  return range;
}

function piecesByNode(
  placed: readonly PlacedHighlight[],
  register: (highlight: Highlight, mark: HTMLElement) => void,
): Map<Text, Piece[]> {
  const pieces = new Map<Text, Piece[]>();
  for (const { highlight, places } of placed)
    for (const { node, start, end } of places) {
      const ofNode = pieces.get(node) ?? [];
      pieces.set(node, ofNode);
      ofNode.push({ start, end, each: (mark) => register(highlight, mark) });
    }
  return pieces;
}
