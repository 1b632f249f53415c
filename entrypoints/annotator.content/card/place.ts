import { autoUpdate, computePosition, hide, inline, offset, shift, size } from '@floating-ui/dom';
import type { Point } from './corridor';
import { isElement } from './is-element';
import { chooseSide, type Side } from './side';

/** Between the words and the card, and between the card and the viewport's edge, in CSS pixels. */
const GAP = 6;
const EDGE = 8;
/** More than this is read by scrolling in the card; the page around it stays in sight. */
const MAX_HEIGHT = 520;
/** Below these no card fits beside the words: it becomes a sheet at the bottom. */
const SHEET_WIDTH = 480;
const SHEET_HEIGHT = 400;

interface PlaceOptions {
  /** Covers the viewport. */
  layer: HTMLElement;
  panel: HTMLElement;
  /** Where the words are now; undefined when the page has removed them. */
  range: () => Range | undefined;
  /** Where the reader pointed: words that break over two lines get the card at that line. */
  point: Point | undefined;
  /** The words are gone from the page, or scrolled out of sight. */
  onLost: (how: 'gone' | 'hidden') => void;
}

/** Keeps a card beside its words while the page scrolls and changes, until the returned function is called. */
export function placeCard({ layer, panel, range, point, onLost }: PlaceOptions): () => void {
  let side: Side | undefined;
  let isStopped = false;

  const reference = {
    getBoundingClientRect: () => range()?.getBoundingClientRect() ?? new DOMRect(),
    getClientRects: () => range()?.getClientRects() ?? [],
    contextElement: contextOf(range()),
  };

  async function update(): Promise<void> {
    const box = range()?.getBoundingClientRect();
    if (box === undefined || (box.width === 0 && box.height === 0)) {
      onLost('gone');
      return;
    }
    const isSheet = layer.clientWidth <= SHEET_WIDTH || layer.clientHeight <= SHEET_HEIGHT;
    layer.classList.toggle('is-sheet', isSheet);
    if (isSheet) {
      panel.removeAttribute('style');
      return;
    }
    const room = { above: box.top - GAP - EDGE, below: layer.clientHeight - box.bottom - GAP - EDGE };
    side = chooseSide(room, side);
    const { x, y, middlewareData } = await computePosition(reference, panel, {
      strategy: 'fixed',
      placement: `${side}-start`,
      middleware: [
        offset(GAP),
        inline(point ?? {}),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => {
            panel.style.maxHeight = `${Math.max(0, Math.min(MAX_HEIGHT, availableHeight))}px`;
          },
        }),
        hide(),
      ],
    });
    if (isStopped) return;
    panel.style.left = `${x}px`;
    // Above the words it hangs from its lower edge, so that it grows upwards.
    panel.style.top = side === 'bottom' ? `${y}px` : 'auto';
    panel.style.bottom = side === 'bottom' ? 'auto' : `${layer.clientHeight - y - panel.offsetHeight}px`;
    if (middlewareData.hide?.referenceHidden === true) onLost('hidden');
  }

  const stop = autoUpdate(reference, panel, () => void update());
  return () => {
    isStopped = true;
    stop();
  };
}

function contextOf(range: Range | undefined): Element {
  const node = range?.commonAncestorContainer;
  if (isElement(node)) return node;
  return node?.parentElement ?? document.documentElement;
}
