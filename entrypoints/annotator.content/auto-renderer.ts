import type { LaterParts } from './later-part';
import { Lineage } from './lineage';
import type { Caution, Marking } from './marking';
import { createPaintRenderer } from './paint-renderer';
import type { Highlight, Renderer } from './renderer';
import { watchStillness } from './stillness';
import type { TextBlock } from './text-block';

export interface AutoOptions {
  /** What makes marks: fetched when the page has been still. Where it cannot be had, all stays painted. */
  loadMarks: () => Promise<LaterParts['marks']>;
  signal: AbortSignal;
}

/** Paints at once, which harms nothing; when the page has been still, blocks are turned into marks (`marking.ts`). */
export function createAutoRenderer(caution: Caution, { loadMarks, signal }: AutoOptions): Renderer {
  const shown = new Map<TextBlock, readonly Highlight[]>();
  const lineage = new Lineage();
  const paint = createPaintRenderer({ signal });
  const { stillForMs } = caution;
  const stillness =
    stillForMs === 0
      ? undefined
      : watchStillness({ forMs: stillForMs, counts: (node) => lineage.includes(node), onStill, signal });
  let hasBeenStill = stillness === undefined;
  let marking: Marking | undefined;
  let loading: Promise<void> | undefined;
  let focused: Highlight | undefined;

  function draw(block: TextBlock, highlights: readonly Highlight[]): void {
    erase(block);
    if (highlights.length === 0) return;
    shown.set(block, highlights);
    lineage.add(block.element);
    paint?.draw(block, highlights);
    if (marking !== undefined) marking.add(block);
    else if (hasBeenStill) loading ??= startMarking();
  }

  function erase(block: TextBlock): void {
    if (!shown.delete(block)) return;
    marking?.remove(block);
    paint?.erase(block);
  }

  function eraseAll(): void {
    for (const block of [...shown.keys()]) erase(block);
    for (const renderer of both()) renderer.eraseAll();
  }

  const both = (): Renderer[] => [marking?.marks, paint].filter((renderer) => renderer !== undefined);

  function onStill(): void {
    hasBeenStill = true;
    if (marking !== undefined) marking.onStill();
    else if (shown.size > 0) loading ??= startMarking();
  }

  async function startMarking(): Promise<void> {
    const part = await loadMarks().catch(() => undefined);
    if (part === undefined || signal.aborted) return;
    const isStill = stillness?.isStill ?? (() => true);
    marking = part.startMarking(caution, { shown, paint, isStill, focused: () => focused, signal });
  }

  return {
    draw,
    erase,
    eraseAll,
    setFocused(highlight) {
      focused = highlight;
      for (const renderer of both()) renderer.setFocused(highlight);
    },
    highlightAt: (x, y, page) => firstOf((renderer) => renderer.highlightAt(x, y, page)),
    highlightOf: (element) => firstOf((renderer) => renderer.highlightOf(element)),
    rangeOf: (highlight) => firstOf((renderer) => renderer.rangeOf(highlight)),
    focusTargetOf: (highlight) => marking?.marks?.focusTargetOf(highlight),
  };

  function firstOf<Result>(ask: (renderer: Renderer) => Result | undefined): Result | undefined {
    for (const renderer of both()) {
      const answer = ask(renderer);
      if (answer !== undefined) return answer;
    }
    return undefined;
  }
}
