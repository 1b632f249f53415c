import type { ReaderEvents } from '../reader-events';
import type { Highlight, Renderer } from '../renderer';
import { MENTION_CLASS } from '../mention-class';
import type { Point } from './corridor';
import { isElement } from './is-element';

const MARK = `mark.${MENTION_CLASS}`;
/** What a press works already. A link is followed: cards on links open by resting and by keys. */
const CONTROL =
  'a[href], area, button, input, select, textarea, summary, label, [contenteditable], [role=button], [role=link], [role=tab], [role=option], [role^=menuitem]';

interface PressOptions {
  /** The page, or a frame of it. */
  view: Window;
  events: ReaderEvents;
  renderer: Renderer;
  isOwn: (node: EventTarget | null) => boolean;
  onPress: (highlight: Highlight, point: Point) => void;
  /** A press within the card. */
  onPressInside: () => void;
  /** A press on the page beside the card. */
  onPressOutside: (highlight: Highlight | undefined) => void;
}

/** Tells of clicks and taps: on words, in the card, and elsewhere. */
export function watchPresses({ view, events, renderer, isOwn, ...options }: PressOptions): void {
  function onClick(event: MouseEvent): void {
    if (isOwn(event.target)) return;
    const highlight = pressed(event);
    if (highlight === undefined) {
      if (isTouch(event)) options.onPressOutside(undefined);
      return;
    }
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    // The end of a selection, not a press.
    if (view.getSelection()?.isCollapsed === false) return;
    options.onPress(highlight, { x: event.clientX, y: event.clientY });
  }

  function onDown(event: PointerEvent): void {
    if (isOwn(event.target)) options.onPressInside();
    // A finger that comes down may only scroll; its tap is a click.
    else if (event.pointerType !== 'touch')
      options.onPressOutside(renderer.highlightAt(event.clientX, event.clientY, view.document));
  }

  /** Assistive technology clicks a mark without a point. */
  function pressed({ target, clientX, clientY }: MouseEvent): Highlight | undefined {
    if (!isElement(target)) return undefined;
    const control = target.closest(CONTROL);
    if (control !== null && !control.matches(MARK)) return undefined;
    return renderer.highlightAt(clientX, clientY, view.document) ?? highlightOfMark(renderer, target);
  }

  events.on('click', onClick);
  events.on('pointerdown', onDown);
}

/** The highlight of a mark that is an element of its own; not of one in a link, which is the link's to answer for. */
export function highlightOfMark(renderer: Renderer, element: Element): Highlight | undefined {
  const mark = element.closest(MARK);
  return mark === null ? undefined : renderer.highlightOf(mark);
}

/** Engines that send clicks as mouse events say nothing of the pointer; they are taken for a mouse's. */
function isTouch(event: MouseEvent): boolean {
  return 'pointerType' in event && event.pointerType === 'touch';
}
