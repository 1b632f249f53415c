/** What the layout makes of an element, as far as text is concerned. */

/** `inline`: its text runs on with the text around it; `block`: its text stands by itself; `none`: it has no text. */
export type Box = 'inline' | 'block' | 'none';

const BOXES: Record<string, Box> = {
  inline: 'inline',
  contents: 'inline',
  ruby: 'inline',
  'ruby-base': 'inline',
  'ruby-text': 'none',
  'inline-block': 'inline',
  'inline-flex': 'inline',
  'inline-grid': 'inline',
  'inline-table': 'inline',
  'inline flow-root': 'inline',
  none: 'none',
};

export function boxOf({ display }: CSSStyleDeclaration): Box {
  return BOXES[display] ?? 'block';
}

/** Further left than this, in CSS pixels, text was put there to be heard only. */
const FAR_OFF = -1000;

/** Text for screen readers only, and panels that are folded: a block too small to show anything, or far off the page. */
export function isOutOfSight(block: HTMLElement, style: CSSStyleDeclaration): boolean {
  return block.offsetLeft < FAR_OFF || (block.clientHeight <= 1 && style.overflowY !== 'visible');
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
  const { firstChild } = element;
  if (firstChild === null || firstChild !== element.lastChild) return false;
  const text = firstChild.textContent?.trim() ?? '';
  return text.length <= MAX_DROP_CAP && text !== '' && style.cssFloat !== 'none' && !/[\s\d]/.test(text);
}

/** A letter with its quotation mark, or two, in UTF-16 units. */
const MAX_DROP_CAP = 3;
