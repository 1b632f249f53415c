/** What the layout makes of an element, as far as text is concerned. */

/**
 * `inline`: its text runs on with the text around it; `atom`: so it does, but with space around it as the page likes
 * (`inline-block`); `block`: its text stands by itself; `hidden`: it has no box; `unseen`: no box of its own, no break
 * (ruby text).
 */
export type Box = 'inline' | 'atom' | 'block' | 'hidden' | 'unseen';

const BOXES: Record<string, Box> = {
  inline: 'inline',
  contents: 'inline',
  ruby: 'inline',
  'ruby-base': 'inline',
  'ruby-text': 'unseen',
  'inline-block': 'atom',
  'inline-flex': 'atom',
  'inline-grid': 'atom',
  'inline-table': 'atom',
  'inline flow-root': 'atom',
  none: 'hidden',
};

export function boxOf({ display }: CSSStyleDeclaration): Box {
  return BOXES[display] ?? 'block';
}

/** Text for screen readers only, and panels that are folded: a box too small to show anything, or far off the page. */
export function isOutOfSight(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.overflowY !== 'visible' && (element.clientHeight <= 1 || element.clientWidth <= 1)) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  const { right, bottom } = element.getBoundingClientRect();
  return right + scrollX <= 0 || bottom + scrollY <= 0 ;
}

/** Whether any of the elements keeps its neighbours at a distance: a margin, padding or border at its side. */
export function keepsDistance(elements: readonly Element[]): boolean {
  return elements.some((element) => {
    const style = getComputedStyle(element);
    return [
      style.marginLeft,
      style.marginRight,
      style.paddingLeft,
      style.paddingRight,
      style.borderLeftWidth,
      style.borderRightWidth,
    ].some((length) => parseFloat(length) >= MIN_DISTANCE);
  });
}

/** In CSS pixels; less is kerning. */
const MIN_DISTANCE = 2;

/** Whether a box is a drop cap: the first letter of a word, set beside the lines that go on with it. */
export function isDropCap(element: Element, style: CSSStyleDeclaration): boolean {
  return style.cssFloat !== 'none' && /^\s*["'“”„«‹‘’]?\s?\p{L}{1,2}\s*$/u.test(element.textContent);
}
