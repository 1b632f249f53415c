/** Turns painted blocks into marks where that is safe. */
import { placeHighlights } from './drawable';
import { Disturbances } from './disturbances';
import { awaitsHydration, ownerOfPage, isInIsland } from './dom-owner';
import { runInIdleSlices } from './idle-slices';
import { hasMoved, layoutOf } from './layout-guard';
import { canWrap } from './mark-element';
import { createMarkRenderer } from './mark-renderer';
import type { Highlight, Renderer } from './renderer';
import { watchSeen } from './seen-elements';
import type { TextBlock } from './text-block';

/** How careful marks are set. */
export interface Caution {
  /** Milliseconds for which the page must have been still, so that hydration is over; 0 marks at once. */
  stillForMs: number;
  /** Whether it must be still each time; or else once. */
  staysStill: boolean;
  /**
   * Milliseconds for which a framework's page is left painted even so, for it may hydrate late; for ever if infinite,
   * and then islands in other pages are, too.
   */
  sparesFrameworksForMs: number;
  /** Whether blocks out of view are marked too. */
  marksUnseen: boolean;
  /** How often the page may disturb the marks in one element before it is left painted. */
  patience: number;
}

/** Marks on one page: a longer page has its other mentions painted. 500 marks take 50 ms in all (Chromium 156). */
const MARK_BUDGET = 500;
/** Disturbances on one page after which it is painted throughout: the page fights. */
const MAX_FIGHTS = 10;
/** A page that takes marked text away sooner than this, in milliseconds, does so because of the marks. */
const TAKEN_AT_ONCE = 1500;
/** Blocks marked between two measures of the layout. */
const BATCH = 8;

export interface MarkingOptions {
  /** All that is shown, marked or painted. */
  shown: ReadonlyMap<TextBlock, readonly Highlight[]>;
  /** What has painted it; nothing has where the browser cannot. */
  paint: Renderer | undefined;
  isStill: () => boolean;
  focused: () => Highlight | undefined;
  signal: AbortSignal;
}

export interface Marking {
  /** What has been marked; undefined as long as nothing has. */
  readonly marks: Renderer | undefined;
  /** A block is shown from now on: it may be marked. */
  add: (block: TextBlock) => void;
  /** It is shown no more: its marks go. */
  remove: (block: TextBlock) => void;
  /** The page has come to rest again. */
  onStill: () => void;
}

/**
 * Starts in a page that has been still. What the page disturbs, what would move, and what goes beyond the budget stays
 * painted.
 */
export function startMarking(caution: Caution, options: MarkingOptions): Marking {
  const { shown, paint, isStill, signal } = options;
  const waiting = new Set<TextBlock>();
  const marked = new Map<TextBlock, { count: number; at: number }>();
  const disturbances = new Disturbances();
  const idle = runInIdleSlices(markSome, signal);
  const seen = watchSeen(idle.start, signal);
  let marks: Renderer | undefined;
  let sparesFrameworks = caution.sparesFrameworksForMs > 0;
  let isOwned = false;
  let marksInPage = 0;

  function add(block: TextBlock): void {
    waiting.add(block);
    seen.observe(block.element);
  }

  function remove(block: TextBlock): void {
    waiting.delete(block);
    if (isTakenAtOnce(block)) note(block);
    unmark(block);
    seen.unobserve(block.element);
  }

  /** Frameworks may come late, so each rest asks anew. */
  function onStill(): void {
    isOwned = sparesFrameworks && ownerOfPage(document) !== undefined;
    idle.start();
  }

  /** One step of marking; false when there is nothing to do for now. */
  function markSome(): boolean {
    const batch = mayMark() ? nextBatch() : [];
    if (batch.length === 0) return false;
    marks ??= createMarkRenderer({ signal, onDisturbed });
    markBatch(batch, marks);
    return true;
  }

  function mayMark(): boolean {
    if (waiting.size === 0 || disturbances.total >= MAX_FIGHTS || isOwned) return false;
    return !caution.staysStill || isStill();
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
    const focused = options.focused();
    if (focused !== undefined) for (const each of [renderer, paint]) each?.setFocused(focused);
  }

  function isFit(block: TextBlock): boolean {
    // What a frame does with its nodes is not watched as closely.
    if (block.element.ownerDocument !== document) return false;
    const highlights = shown.get(block) ?? [];
    if (marksInPage + highlights.length > MARK_BUDGET) return false;
    if (disturbances.countOf(block) > caution.patience) return false;
    if (
      caution.sparesFrameworksForMs === Infinity ? isInIsland(block.element) : awaitsHydration(block.element)
    )
      return false;
    const placed = placeHighlights(block, highlights);
    return placed.length > 0 && placed.every(canWrap);
  }

  function toMarks(block: TextBlock, renderer: Renderer): void {
    const highlights = shown.get(block) ?? [];
    paint?.erase(block);
    renderer.draw(block, highlights);
    marked.set(block, { count: highlights.length, at: performance.now() });
    marksInPage += highlights.length;
  }

  function unmark(block: TextBlock): void {
    marks?.erase(block);
    marksInPage -= marked.get(block)?.count ?? 0;
    marked.delete(block);
  }

  function toPaint(block: TextBlock): void {
    unmark(block);
    paint?.draw(block, shown.get(block) ?? []);
  }

  /** For good: this block's marks move something. */
  function refuse(block: TextBlock): void {
    disturbances.refuse(block);
    toPaint(block);
  }

  function onDisturbed(block: TextBlock): void {
    note(block);
    if (shown.has(block)) toPaint(block);
  }

  function note(block: TextBlock): void {
    disturbances.note(block);
    if (disturbances.total !== MAX_FIGHTS) return;
    for (const other of [...marked.keys()]) if (other !== block) toPaint(other);
  }

  function isTakenAtOnce(block: TextBlock): boolean {
    const { at = -Infinity } = marked.get(block) ?? {};
    return !block.element.isConnected && performance.now() - at < TAKEN_AT_ONCE;
  }

  function waitForFrameworks(ms: number): void {
    const timer = setTimeout(() => {
      sparesFrameworks = false;
      onStill();
    }, ms);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  for (const block of shown.keys()) add(block);
  if (sparesFrameworks && caution.sparesFrameworksForMs < Infinity)
    waitForFrameworks(caution.sparesFrameworksForMs);
  onStill();
  return {
    get marks() {
      return marks;
    },
    add,
    remove,
    onStill,
  };
}

/** Marking text in which the reader has begun a selection would end it. */
function isSelected({ element }: TextBlock): boolean {
  const selection = element.ownerDocument.getSelection();
  return selection?.isCollapsed === false && selection.containsNode(element, true);
}
