import type { ReaderEvents } from '../reader-events';

/** What the reader does in a card is no business of the page's: it would close its menus or answer to its shortcuts. */
const KEPT_IN = [
  ...[
    'click',
    'dblclick',
    'auxclick',
    'contextmenu',
    'mousedown',
    'mouseup',
    'mousemove',
    'mouseover',
    'mouseout',
  ],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'wheel', 'scroll'],
  ...['selectstart', 'dragstart', 'copy', 'toggle'],
] as const;

/** Lets no event out of the card that bubbles. */
export function keepEventsIn(host: HTMLElement): void {
  for (const type of KEPT_IN) host.addEventListener(type, stop, { passive: true });
}

/** Seen before the page's own listeners on window, so that even those in the capture phase miss them. */
const HIDDEN = ['keypress', 'keyup', 'focusin', 'focusout', 'focus', 'blur'] as const;

/** Hides the keys pressed in the card, and the focus that moves in it, from the page. `onKey` gets the keys. */
export function hideFromPage(
  isOwn: (node: EventTarget | null) => boolean,
  onKey: (event: KeyboardEvent) => void,
  { view, events, signal }: { view: Window; events: ReaderEvents; signal: AbortSignal },
): void {
  const hide = (event: Event) => {
    if (isOwn(event.target)) event.stopImmediatePropagation();
  };
  events.on('keydown', (event) => {
    hide(event);
    if (isOwn(event.target)) onKey(event);
  });
  for (const type of HIDDEN) view.addEventListener(type, hide, { capture: true, signal });
}

function stop(event: Event): void {
  event.stopPropagation();
}
