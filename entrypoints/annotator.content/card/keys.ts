import type { ReaderEvents } from '../reader-events';
import type { Highlight } from '../renderer';
import { isTyping } from './focus';
import { isElement } from './is-element';

interface PageKeysOptions {
  events: ReaderEvents;
  isOwn: (node: EventTarget | null) => boolean;
  /** The highlight for which an element of the page has the focus and takes keys. */
  highlightOf: (element: Element) => Highlight | undefined;
  isOpen: () => boolean;
  onOpen: (highlight: Highlight) => void;
  onStep: (direction: 1 | -1) => void;
  onDismiss: () => void;
}

/** Answers the keys that are pressed in the page, not those in the card. */
export function watchPageKeys(options: PageKeysOptions): void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || options.isOwn(event.target)) return;
    // The page gets its Escape too: it may have something of its own to close.
    if (event.key === 'Escape' && options.isOpen()) {
      options.onDismiss();
      return;
    }
    if (isTyping(event)) return;
    const direction = stepOf(event);
    if (direction !== undefined) {
      event.preventDefault();
      options.onStep(direction);
      return;
    }
    const highlight = opens(event) ? options.highlightOf(event.target as Element) : undefined;
    if (highlight === undefined) return;
    event.preventDefault();
    options.onOpen(highlight);
  };
  options.events.on('keydown', onKeyDown);
}

/**
 * Alt+Shift with an arrow steps through the highlights: with two modifiers no page or screen reader has it for itself,
 * and it is on all keyboards.
 */
export function stepOf(event: KeyboardEvent): 1 | -1 | undefined {
  if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return undefined;
  if (event.key === 'ArrowRight') return 1;
  return event.key === 'ArrowLeft' ? -1 : undefined;
}

function opens(event: KeyboardEvent): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat) return false;
  return (event.key === 'Enter' || event.key === ' ') && isElement(event.target);
}

interface CardKeysOptions {
  onDismiss: () => void;
  onBack: () => boolean;
  onStep: (direction: 1 | -1) => void;
  /** May take the focus out of the card. */
  onTab: (event: KeyboardEvent) => void;
}

/** Answers a key that is pressed in the card. */
export function answerCardKey(event: KeyboardEvent, options: CardKeysOptions): void {
  if (event.isComposing) return;
  const direction = stepOf(event);
  if (direction !== undefined) {
    event.preventDefault();
    options.onStep(direction);
  } else if (event.key === 'Escape') {
    event.preventDefault();
    options.onDismiss();
  } else if (event.key === 'Tab') {
    options.onTab(event);
  } else if (event.key === 'ArrowLeft' && event.altKey && options.onBack()) {
    // Else the browser goes back a page.
    event.preventDefault();
  }
}
