import { placeHighlights } from './drawable';
import type { Highlight, Renderer } from './renderer';
import type { TextBlock } from './text-block';

const PAINT = 'backstory';
const FOCUS = 'backstory-focus';

/** Shows mentions by the CSS Custom Highlight API, which leaves the DOM as it is; undefined where there is none. */
export function createPaintRenderer({ signal }: { signal: AbortSignal }): Renderer | undefined {
  if (typeof CSS.highlights === 'undefined') return undefined;
  const { highlights: registry } = CSS;
  const paint = new window.Highlight();
  const drawn = new Map<TextBlock, Map<Highlight, Range>>();
  registry.set(PAINT, paint);

  function draw(block: TextBlock, highlights: readonly Highlight[]): void {
    erase(block);
    const ranges = new Map<Highlight, Range>();
    for (const { highlight, places } of placeHighlights(block, highlights)) {
      const [first, last] = [places[0], places.at(-1)];
      if (first === undefined || last === undefined) continue;
      const range = new Range();
      range.setStart(first.node, first.start);
      range.setEnd(last.node, last.end);
      ranges.set(highlight, range);
      paint.add(range);
    }
    if (ranges.size > 0) drawn.set(block, ranges);
  }

  function erase(block: TextBlock): void {
    for (const range of drawn.get(block)?.values() ?? []) paint.delete(range);
    drawn.delete(block);
  }

  function eraseAll(): void {
    drawn.clear();
    paint.clear();
    registry.delete(PAINT);
    registry.delete(FOCUS);
  }

  function rangeOf(highlight: Highlight): Range | undefined {
    const range = drawn.get(highlight.block)?.get(highlight);
    return range?.startContainer.isConnected === true && !range.collapsed ? range.cloneRange() : undefined;
  }

  signal.addEventListener('abort', eraseAll);
  return {
    draw,
    erase,
    eraseAll,
    rangeOf,
    highlightAt(x, y) {
      for (const ranges of drawn.values())
        for (const [highlight, range] of ranges)
          for (const box of range.getClientRects())
            if (x >= box.left && x < box.right && y >= box.top && y < box.bottom) return highlight;
      return undefined;
    },
    highlightOf(element) {
      for (const ranges of drawn.values())
        for (const [highlight, range] of ranges) if (element.contains(range.startContainer)) return highlight;
      return undefined;
    },
    focusTargetOf: () => undefined,
    setFocused(highlight) {
      const range = highlight && rangeOf(highlight);
      if (range === undefined) registry.delete(FOCUS);
      else registry.set(FOCUS, new window.Highlight(range));
    },
  };
}
