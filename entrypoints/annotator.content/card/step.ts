import type { Highlight, Renderer } from '../renderer';

interface StepOptions {
  /** The page, or a frame of it. */
  view: Window;
  highlights: readonly Highlight[];
  renderer: Renderer;
  /** Where the last step led. */
  from: Highlight | undefined;
  direction: 1 | -1;
}

/** The next highlight to be seen on the page, round from the last to the first; at first the next from what is in view. */
export function stepFrom({
  view,
  highlights,
  renderer,
  from,
  direction,
}: StepOptions): Highlight | undefined {
  const boxes = highlights.flatMap((highlight) => {
    const box = renderer.rangeOf(highlight)?.getBoundingClientRect();
    return box === undefined || (box.width === 0 && box.height === 0) ? [] : [{ highlight, box }];
  });
  const at = from === undefined ? -1 : boxes.findIndex(({ highlight }) => highlight === from);
  if (at !== -1) return boxes[(at + direction + boxes.length) % boxes.length]?.highlight;
  const inView =
    direction === 1
      ? boxes.find(({ box }) => box.bottom > 0)
      : boxes.findLast(({ box }) => box.top < view.innerHeight);
  return (inView ?? (direction === 1 ? boxes[0] : boxes.at(-1)))?.highlight;
}

/** Brings words into view without motion, if they are not. */
export function showWords(range: Range | undefined, view: Window): void {
  const box = range?.getBoundingClientRect();
  if (box === undefined || (box.top >= 0 && box.bottom <= view.innerHeight)) return;
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
