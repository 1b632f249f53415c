import { changeQuietly, flushPageChanges, observePage } from './own-changes';
import { placeHighlights, type PlacedHighlight } from './drawable';
import type { Highlight, Renderer } from './renderer';
import { isIntact, joinText, MENTION_CLASS, splitText, type Piece, type SplitText } from './split-text';
import type { TextBlock } from './text-block';

export interface MarkOptions {
  signal: AbortSignal;
  /** Called when the page has changed a marked block, after its marks are gone and before the next paint. */
  onDisturbed?: (block: TextBlock) => void;
}

interface MarkedBlock {
  splits: SplitText[];
  /** The marks of each highlight, in order: several where it crosses inline elements. */
  marks: Map<Highlight, HTMLElement[]>;
}

/** What is a tab stop or a control already gets no second one inside. */
const CONTROLS =
  'a[href], button, summary, label, [role=button], [role=link], [role=tab], [role=option], [role^=menuitem]';

/** Shows mentions as `<mark>` elements by mark.js, one block at a time, by our own offsets. */
export function createMarkRenderer({ signal, onDisturbed }: MarkOptions): Renderer {
  const drawn = new Map<TextBlock, MarkedBlock>();
  const blockOfNode = new WeakMap<Node, TextBlock>();
  const highlightOfMark = new WeakMap<Element, Highlight>();
  const observer = observePage(heal, signal);
  let focused: readonly HTMLElement[] = [];

  function draw(block: TextBlock, highlights: readonly Highlight[]): void {
    flushPageChanges();
    erase(block);
    const marked: MarkedBlock = { splits: [], marks: new Map() };
    const placed = placeHighlights(block, highlights);
    if (placed.length === 0) return;
    changeQuietly(() => {
      for (const [node, pieces] of piecesByNode(placed, register)) {
        const other = blockOfNode.get(node);
        if (other !== undefined) erase(other);
        marked.splits.push(splitText(node, pieces));
        blockOfNode.set(node, block);
      }
    });
    drawn.set(block, marked);
    observer.observe(block.element, { childList: true, characterData: true, subtree: true });

    function register(highlight: Highlight, mark: HTMLElement): void {
      const marks = marked.marks.get(highlight) ?? [];
      marked.marks.set(highlight, marks);
      highlightOfMark.set(mark, highlight);
      if (marks.push(mark) === 1) makeReachable(mark);
    }
  }

  function erase(block: TextBlock): void {
    flushPageChanges();
    const marked = drawn.get(block);
    if (marked === undefined) return;
    drawn.delete(block);
    for (const { node } of marked.splits) blockOfNode.delete(node);
    changeQuietly(() => marked.splits.forEach(joinText));
  }

  function eraseAll(): void {
    for (const block of [...drawn.keys()]) erase(block);
    observer.disconnect();
  }

  /** Runs before the next paint: where the page has touched a marked block, its marks go at once. */
  function heal(records: MutationRecord[]): void {
    noteWrites(records);
    for (const block of disturbedBlocks(records)) {
      const marked = drawn.get(block);
      if (marked === undefined || marked.splits.every(isIntact)) continue;
      drawn.delete(block);
      for (const { node } of marked.splits) blockOfNode.delete(node);
      changeQuietly(() => marked.splits.forEach(joinText));
      onDisturbed?.(block);
    }
  }

  function noteWrites(records: readonly MutationRecord[]): void {
    for (const { type, target } of records) {
      const block = type === 'characterData' ? blockOfNode.get(target) : undefined;
      const split = block && drawn.get(block)?.splits.find(({ node }) => node === target);
      if (split !== undefined) split.written = true;
    }
  }

  function disturbedBlocks(records: readonly MutationRecord[]): TextBlock[] {
    const targets = new Set(records.map(({ target }) => target));
    return [...drawn.keys()].filter((block) => [...targets].some((target) => block.element.contains(target)));
  }

  function highlightOf(element: Element): Highlight | undefined {
    const mark = element.closest(`mark.${MENTION_CLASS}`) ?? element.querySelector(`mark.${MENTION_CLASS}`);
    return mark === null ? undefined : highlightOfMark.get(mark);
  }

  function marksOf(highlight: Highlight): readonly HTMLElement[] {
    const marks = drawn.get(highlight.block)?.marks.get(highlight) ?? [];
    return marks.filter((mark) => mark.isConnected);
  }

  function setFocused(highlight: Highlight | undefined): void {
    changeQuietly(() => {
      for (const mark of focused) mark.classList.remove('backstory-focus');
      focused = highlight === undefined ? [] : marksOf(highlight);
      for (const mark of focused) mark.classList.add('backstory-focus');
    });
  }

  signal.addEventListener('abort', eraseAll);
  return {
    draw,
    erase,
    eraseAll,
    highlightOf,
    setFocused,
    highlightAt(x, y) {
      const element = document.elementFromPoint(x, y);
      const mark = element?.closest(`mark.${MENTION_CLASS}`);
      return mark == null ? undefined : highlightOfMark.get(mark);
    },
    rangeOf(highlight) {
      const marks = marksOf(highlight);
      const [first, last] = [marks[0], marks.at(-1)];
      if (first === undefined || last === undefined) return undefined;
      const range = new Range();
      range.setStart(first, 0);
      range.setEnd(last, last.childNodes.length);
      return range;
    },
    focusTargetOf(highlight) {
      const [first] = marksOf(highlight);
      return first?.closest<HTMLElement>(CONTROLS) ?? first;
    },
  };
}

function makeReachable(mark: HTMLElement): void {
  if (mark.closest(CONTROLS) !== null) return;
  mark.tabIndex = 0;
  mark.setAttribute('role', 'button');
  mark.setAttribute('aria-haspopup', 'dialog');
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
