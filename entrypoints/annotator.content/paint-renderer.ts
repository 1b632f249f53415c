import { placeHighlights } from './drawable';
import { DrawnBlocks } from './drawn-blocks';
import { RegisteredHighlights } from './registered-highlights';
import { elementAt } from './element-at';
import type { Highlight, Renderer } from './renderer';
import { observeRoots } from './root-observer';
import type { TextBlock } from './text-block';
import type { Place } from './text-places';

const PAINT = 'backstory';
const FOCUS = 'backstory-focus';

/** One painted highlight: a range of fixed offsets, and the texts that these were counted in. */
interface Painted {
  range: StaticRange;
  first: Place;
  last: Place;
  texts: readonly { node: Text; data: string }[];
}

type PaintedBlock = Map<Highlight, Painted>;

/**
 * Shows mentions by the CSS Custom Highlight API, which leaves the DOM as it is; undefined where there is none. The
 * ranges are static: 4,100 live ones made each node that a page removes cost it 0.1 ms (Chromium 156).
 */
export function createPaintRenderer({ signal }: { signal: AbortSignal }): Renderer | undefined {
  if (typeof CSS.highlights === 'undefined') return undefined;
  const paint = new RegisteredHighlights(PAINT);
  const focus = new RegisteredHighlights(FOCUS, 1);
  const drawn = new DrawnBlocks<PaintedBlock>();
  const observer = observeRoots(dropStale, signal);

  function draw(block: TextBlock, highlights: readonly Highlight[]): void {
    erase(block);
    for (const other of drawn.sharingWith(block)) erase(other);
    const painted: PaintedBlock = new Map();
    for (const { highlight, places } of placeHighlights(block, highlights)) {
      const one = paintedAt(places);
      if (one !== undefined) painted.set(highlight, one);
    }
    if (painted.size === 0) return;
    paint.add(
      block,
      Array.from(painted.values(), ({ range }) => range),
    );
    drawn.set(block, painted);
    observer.include(block.element);
  }

  function erase(block: TextBlock): void {
    for (const { range } of drawn.take(block)?.values() ?? []) paint.delete(range);
  }

  function eraseAll(): void {
    for (const block of drawn.blocks()) erase(block);
    observer.disconnect();
    paint.clear();
    focus.clear();
  }

  /** Runs before the next paint: what the page has written over is not painted at the old offsets. */
  function dropStale(records: readonly MutationRecord[]): void {
    for (const block of drawn.around(records.map(({ target }) => target)))
      for (const [highlight, one] of drawn.get(block) ?? []) {
        if (isCurrent(one)) continue;
        paint.delete(one.range);
        drawn.get(block)?.delete(highlight);
      }
  }

  function rangeOf(highlight: Highlight): Range | undefined {
    const one = drawn.get(highlight.block)?.get(highlight);
    return one && isCurrent(one) ? liveRange(one) : undefined;
  }

  /** By the boxes of each highlight in the blocks around the element there, for browsers that cannot tell. */
  function highlightByBoxes(x: number, y: number, page = document): Highlight | undefined {
    const element = elementAt(x, y, page);
    for (const block of element === undefined ? [] : drawn.around([element]))
      for (const highlight of drawn.get(block)?.keys() ?? []) {
        const boxes = rangeOf(highlight)?.getClientRects() ?? [];
        if (Array.from(boxes).some((box) => isInside(box, x, y))) return highlight;
      }
    return undefined;
  }

  signal.addEventListener('abort', eraseAll);
  return {
    draw,
    erase,
    eraseAll,
    rangeOf,
    highlightAt: highlightByBoxes,
    highlightOf(element) {
      for (const painted of drawn.states())
        for (const [highlight, { first }] of painted) if (element.contains(first.node)) return highlight;
      return undefined;
    },
    focusTargetOf: () => undefined,
    setFocused(highlight) {
      const one = highlight && drawn.get(highlight.block)?.get(highlight);
      focus.clear();
      if (highlight !== undefined && one !== undefined) focus.add(highlight.block, [one.range]);
    },
  };
}

function paintedAt(places: readonly Place[]): Painted | undefined {
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const range = new StaticRange({
    startContainer: first.node,
    startOffset: first.start,
    endContainer: last.node,
    endOffset: last.end,
  });
  return { range, first, last, texts: places.map(({ node }) => ({ node, data: node.data })) };
}

function isCurrent({ texts }: Painted): boolean {
  return texts.every(({ node, data }) => node.isConnected && node.data === data);
}

function liveRange({ first, last }: Painted): Range {
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return range;
}

function isInside({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x < right && y >= top && y < bottom;
}
