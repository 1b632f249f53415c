import { placeHighlights } from './drawable';
import { awaitsHydration, ownerOfPage, isInIsland } from './dom-owner';
import { runInIdleSlices } from './idle-slices';
import { Lineage } from './lineage';
import { hasMoved, layoutOf } from './layout-guard';
import { canWrap } from './mark-element';
import type { LaterParts } from './later-part';
import { createPaintRenderer } from './paint-renderer';
import type { Highlight, Renderer } from './renderer';
import { watchSeen } from './seen-elements';
import { watchStillness } from './stillness';
import type { TextBlock } from './text-block';

/** How careful marks are set. */
export interface Caution {
  /** Milliseconds for which the page must have been still, so that hydration is over; 0 marks at once. */
  stillForMs: number;
  /** Whether it must be still each time; or else once. */
  staysStill: boolean;
  /** Whether a framework's page, and islands in a page, are left painted. */
  sparesFrameworks: boolean;
  /** Whether blocks out of view are marked too. */
  marksUnseen: boolean;
  /** How often the page may disturb the marks in one element before it is left painted. */
  patience: number;
}

/** Marks on one page: a longer page has its other mentions painted. 500 marks take 50 ms in all (Chromium 156). */
const MARK_BUDGET = 500;
/** Disturbed blocks on one page after which it is painted throughout: the page fights. */
const MAX_FIGHTS = 10;
/** Blocks marked between two measures of the layout. */
const BATCH = 8;

export interface AutoOptions {
  /** What makes marks: fetched when the first may be set. Where it cannot be had, all stays painted. */
  loadMarks: () => Promise<LaterParts['marks']>;
  signal: AbortSignal;
}

/**
 * Paints at once, which harms nothing, then turns blocks into marks where that is safe. What the page disturbs, what
 * would move, and what goes beyond the budget stays painted.
 */
export function createAutoRenderer(caution: Caution, { loadMarks, signal }: AutoOptions): Renderer {
  const shown = new Map<TextBlock, readonly Highlight[]>();
  const waiting = new Set<TextBlock>();
  const marked = new Map<TextBlock, number>();
  const disturbances = new WeakMap<Element, number>();
  const paint = createPaintRenderer({ signal });
  const marking = runInIdleSlices(markSome, signal);
  const seen = watchSeen(marking.start, signal);
  const { stillForMs } = caution;
  const stillness =
    stillForMs === 0
      ? undefined
      : watchStillness({ forMs: stillForMs, counts: (node) => lineage.includes(node), onStill, signal });
  const lineage = new Lineage();
  let marks: Renderer | undefined;
  let loading: Promise<void> | undefined;
  let hasBeenStill = false;
  let isOwned = caution.sparesFrameworks;
  let marksInPage = 0;
  let fights = 0;
  let focused: Highlight | undefined;

  function draw(block: TextBlock, highlights: readonly Highlight[]): void {
    erase(block);
    if (highlights.length === 0) return;
    shown.set(block, highlights);
    lineage.add(block.element);
    paint?.draw(block, highlights);
    waiting.add(block);
    seen.observe(block.element);
  }

  function erase(block: TextBlock): void {
    if (!shown.delete(block)) return;
    waiting.delete(block);
    unmark(block);
    paint?.erase(block);
    seen.unobserve(block.element);
  }

  function eraseAll(): void {
    for (const block of [...shown.keys()]) erase(block);
    for (const renderer of both()) renderer.eraseAll();
  }

  const both = (): Renderer[] => [marks, paint].filter((renderer) => renderer !== undefined);

  /** Frameworks may come late, so each rest asks anew. */
  function onStill(): void {
    hasBeenStill = true;
    isOwned = caution.sparesFrameworks && ownerOfPage(document) !== undefined;
    marking.start();
  }

  /** One step of marking; false when there is nothing to do for now. */
  function markSome(): boolean {
    const batch = mayMark() ? nextBatch() : [];
    if (batch.length === 0) return false;
    if (marks === undefined) {
      loading ??= fetchMarks();
      return false;
    }
    markBatch(batch, marks);
    return true;
  }

  async function fetchMarks(): Promise<void> {
    const part = await loadMarks().catch(() => undefined);
    if (part === undefined || signal.aborted) return;
    marks = part.createMarkRenderer({ signal, onDisturbed });
    marking.start();
  }

  function mayMark(): boolean {
    if (waiting.size === 0 || fights >= MAX_FIGHTS || isOwned) return false;
    if (stillness === undefined) return true;
    return caution.staysStill ? stillness.isStill() : hasBeenStill;
  }

  function nextBatch(): TextBlock[] {
    const ready = [...waiting].filter((block) => seen.has(block.element));
    const blocks = ready.length > 0 || !caution.marksUnseen ? ready : [...waiting];
    return blocks.filter((block) => !isSelected(block)).slice(0, BATCH);
  }

  function markBatch(batch: readonly TextBlock[], renderer: Renderer): void {
    const fit = batch.filter((block) => {
      waiting.delete(block);
      return isFit(block);
    });
    const before = fit.map(layoutOf);
    for (const block of fit) toMarks(block, renderer);
    const after = fit.map(layoutOf);
    fit.forEach((block, index) => {
      const [old, now] = [before[index], after[index]];
      if (old !== undefined && now !== undefined && hasMoved(old, now)) refuse(block);
    });
    if (focused !== undefined) setFocused(focused);
  }

  function isFit(block: TextBlock): boolean {
    // What a frame does with its nodes is not watched as closely.
    if (block.element.ownerDocument !== document) return false;
    const highlights = shown.get(block) ?? [];
    if (marksInPage + highlights.length > MARK_BUDGET) return false;
    if ((disturbances.get(block.element) ?? 0) > caution.patience) return false;
    if (caution.sparesFrameworks ? isInIsland(block.element) : awaitsHydration(block.element)) return false;
    const placed = placeHighlights(block, highlights);
    return placed.length > 0 && placed.every(canWrap);
  }

  function toMarks(block: TextBlock, renderer: Renderer): void {
    const highlights = shown.get(block) ?? [];
    paint?.erase(block);
    renderer.draw(block, highlights);
    marked.set(block, highlights.length);
    marksInPage += highlights.length;
  }

  function unmark(block: TextBlock): void {
    marks?.erase(block);
    marksInPage -= marked.get(block) ?? 0;
    marked.delete(block);
  }

  function toPaint(block: TextBlock): void {
    unmark(block);
    paint?.draw(block, shown.get(block) ?? []);
  }

  /** For good: this block's marks move something. */
  function refuse(block: TextBlock): void {
    disturbances.set(block.element, Infinity);
    toPaint(block);
  }

  function onDisturbed(block: TextBlock): void {
    fights++;
    disturbances.set(block.element, (disturbances.get(block.element) ?? 0) + 1);
    if (shown.has(block)) toPaint(block);
    if (fights === MAX_FIGHTS) for (const other of [...marked.keys()]) toPaint(other);
  }

  function setFocused(highlight: Highlight | undefined): void {
    focused = highlight;
    for (const renderer of both()) renderer.setFocused(highlight);
  }

  return {
    draw,
    erase,
    eraseAll,
    setFocused,
    highlightAt: (x, y, page) => firstOf((renderer) => renderer.highlightAt(x, y, page)),
    highlightOf: (element) => firstOf((renderer) => renderer.highlightOf(element)),
    rangeOf: (highlight) => firstOf((renderer) => renderer.rangeOf(highlight)),
    focusTargetOf: (highlight) => marks?.focusTargetOf(highlight),
  };

  function firstOf<Result>(ask: (renderer: Renderer) => Result | undefined): Result | undefined {
    for (const renderer of both()) {
      const answer = ask(renderer);
      if (answer !== undefined) return answer;
    }
    return undefined;
  }
}

/** Marking text in which the reader has begun a selection would end it. */
function isSelected({ element }: TextBlock): boolean {
  const selection = element.ownerDocument.getSelection();
  return selection?.isCollapsed === false && selection.containsNode(element, true);
}
