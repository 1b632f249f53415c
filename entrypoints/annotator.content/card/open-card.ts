import type { Highlight, Renderer } from '../renderer';
import type { Box, Point } from './corridor';
import { focusedElement, returnFocus } from './focus';
import { isElement } from './is-element';
import { placeCard } from './place';
import type { CardSession } from './session';
import { openShell } from './shell';

/** What opens a card. */
export interface Trigger {
  by: 'pointer' | 'press' | 'keys';
  point?: Point;
}

interface OpenOptions {
  highlight: Highlight;
  session: CardSession;
  trigger: Trigger;
  renderer: Renderer;
  /** The words went from the page, or out of sight. */
  onLost: (how: 'gone' | 'hidden') => void;
}

export interface OpenCard {
  highlight: Highlight;
  session: CardSession;
  /** `<backstory-card>`. */
  host: HTMLElement;
  panel: HTMLElement;
  box: () => Box;
  /** By what it is held open: it goes when the pointer leaves, or stays until it is dismissed. */
  heldBy: Trigger['by'];
  /** What has the focus in it. */
  activeElement: () => Element | null;
  takeFocus: () => void;
  hasFocus: () => boolean;
  /** Gives the focus back to the words, if the card has it, so that Tab goes on from there. */
  leaveFocus: () => void;
  remove: () => void;
}

/** Puts a card on the page beside its words; undefined where these are gone. */
export function openCardOver({
  highlight,
  session,
  trigger,
  renderer,
  onLost,
}: OpenOptions): OpenCard | undefined {
  const range = () => renderer.rangeOf(highlight);
  const near = elementOf(range());
  if (near === undefined) return undefined;
  const page = near.ownerDocument;
  const shell = openShell(near);
  const panel = session.mount(shell.layer);
  const stopPlacing = placeCard({ layer: shell.layer, panel, range, point: trigger.point, onLost });
  let focusBefore: HTMLElement | undefined;
  const hasFocus = () => page.activeElement === shell.host;

  function takeFocus(): void {
    if (hasFocus()) return;
    focusBefore = focusedElement(page);
    renderer.setFocused(highlight);
    panel.focus({ preventScroll: true });
  }

  return {
    highlight,
    session,
    host: shell.host,
    panel,
    box: () => panel.getBoundingClientRect(),
    heldBy: trigger.by,
    activeElement: shell.activeElement,
    takeFocus,
    hasFocus,
    leaveFocus() {
      if (hasFocus()) returnFocus(renderer.focusTargetOf(highlight) ?? focusBefore, range());
    },
    remove() {
      stopPlacing();
      session.unmount();
      shell.remove();
      renderer.setFocused(undefined);
    },
  };
}

function elementOf(range: Range | undefined): Element | undefined {
  const node = range?.startContainer;
  return isElement(node) ? node : (node?.parentElement ?? undefined);
}
