import type { ReaderEvents } from '../reader-events';
import type { Highlight } from '../renderer';
import { isOnTheWay, type Box, type Point } from './corridor';

/**
 * How long the pointer rests on words before their card opens, in ms. Usability studies put the border between passing
 * over and pointing at 300 to 500; Wikipedia's previews take 500, ours are asked for by name and may come sooner.
 */
export const OPEN_AFTER = 350;
/** By then passing over is unlikely: the background is asked, so that the facts are there when the card opens. */
export const ASK_AFTER = 120;
/** How long a card stays once the pointer has left it and its words, in ms (Wikipedia's previews: 300). */
export const CLOSE_AFTER = 300;
/** How long the pointer may pause on its way from the words into the card, in ms. */
export const TRAVEL_PAUSE = 450;

interface PointerOptions {
  /** The page, or a frame of it. */
  view: Window;
  events: ReaderEvents;
  highlightAt: (x: number, y: number) => Highlight | undefined;
  /** Whether a node is the card's host. */
  isOwn: (node: EventTarget | null) => boolean;
  /** The card that hangs on the pointer, if one is open: its words and its box. */
  held: () => { highlight: Highlight; box: Box } | undefined;
  /** The pointer may mean this. */
  onApproach: (highlight: Highlight) => void;
  onRest: (highlight: Highlight, point: Point) => void;
  onLeave: () => void;
  signal: AbortSignal;
}

export interface PointerWatch {
  /** Opens nothing for the words under the pointer until it has left them: their card was just dismissed. */
  ignoreCurrent: () => void;
}

/** Tells when the mouse or pen rests on words, and when it has left them and their card for good. */
export function watchPointer(options: PointerOptions): PointerWatch {
  const { signal, isOwn, view, events } = options;
  const resting = timers();
  const leaving = timers();
  let last: (Point & { isOwn: boolean }) | undefined;
  let frame: number | undefined;
  let hovered: Highlight | undefined;
  let ignored: Highlight | undefined;
  /** Where the pointer was last on the held words. */
  let exit: Point | undefined;

  function onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    // What scrolls under a pointer that does not move is not pointed at.
    if (last?.x === event.clientX && last.y === event.clientY) return;
    last = { x: event.clientX, y: event.clientY, isOwn: isOwn(event.target) };
    // With a button down text is selected or something dragged.
    if (event.buttons !== 0) {
      stopResting();
      return;
    }
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      if (last !== undefined) follow(last);
    });
  }

  function follow(point: Point & { isOwn: boolean }): void {
    const target = point.isOwn ? undefined : options.highlightAt(point.x, point.y);
    if (target !== ignored) ignored = undefined;
    if (target !== hovered) startResting(target);
    const held = options.held();
    if (held === undefined) {
      leaving.clear();
      return;
    }
    if (target === held.highlight) exit = point;
    if (point.isOwn || target === held.highlight) {
      leaving.clear();
      return;
    }
    const onTheWay = exit !== undefined && isOnTheWay(exit, point, held.box);
    if (onTheWay) leaving.clear();
    if (!leaving.areSet()) leaving.set(onTheWay ? TRAVEL_PAUSE : CLOSE_AFTER, options.onLeave);
  }

  function startResting(target: Highlight | undefined): void {
    resting.clear();
    hovered = target;
    if (target === undefined || target === ignored || target === options.held()?.highlight) return;
    // The page may have scrolled or changed under the pointer meanwhile.
    const isStill = () => last !== undefined && options.highlightAt(last.x, last.y) === target;
    resting.set(ASK_AFTER, () => isStill() && options.onApproach(target));
    resting.set(OPEN_AFTER, () => {
      if (last === undefined || !isStill()) return;
      exit = last;
      options.onRest(target, last);
    });
  }

  function stopResting(): void {
    resting.clear();
    hovered = undefined;
  }

  function onOut(event: PointerEvent): void {
    if (event.relatedTarget !== null || event.pointerType === 'touch') return;
    // Out of the window.
    stopResting();
    if (options.held() !== undefined && !leaving.areSet()) leaving.set(CLOSE_AFTER, options.onLeave);
  }

  events.on('pointermove', onMove);
  events.on('pointerdown', stopResting);
  view.document.addEventListener('pointerout', onOut, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    resting.clear();
    leaving.clear();
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
  return {
    ignoreCurrent() {
      ignored = last && options.highlightAt(last.x, last.y);
      stopResting();
      hovered = ignored;
    },
  };
}

/** Timers that are cleared together. */
function timers() {
  let ids: ReturnType<typeof setTimeout>[] = [];
  return {
    set(delay: number, run: () => void) {
      const id = setTimeout(() => {
        ids = ids.filter((each) => each !== id);
        run();
      }, delay);
      ids.push(id);
    },
    clear() {
      ids.forEach(clearTimeout);
      ids = [];
    },
    areSet: () => ids.length > 0,
  };
}
