/** Opens cards over the page: by pointer, touch and keyboard, in a closed shadow root that the page cannot reach. */
import type { Card, ThingLabel } from '@/data/model';
import type { Mention } from '@/data/protocol';
import type { Box, Point } from './card/corridor';
import { isAtEdge } from './card/focus';
import { hideFromPage } from './card/isolation';
import { answerCardKey, watchPageKeys } from './card/keys';
import { openCardOver, type OpenCard, type Trigger } from './card/open-card';
import { watchPointer } from './card/pointer';
import { highlightOfMark, watchPresses } from './card/press';
import { startSession, type CardSession } from './card/session';
import { showWords, stepFrom } from './card/step';
import type { ReaderEvents } from './reader-events';
import type { Highlight, Renderer } from './renderer';

export interface CardHostOptions {
  /** The page, or a frame of it: its cards open there. */
  view?: Window;
  events: ReaderEvents;
  renderer: Renderer;
  /** All highlights that the page shows, in its order: what the keys step through. */
  highlights: () => readonly Highlight[];
  /** What a highlight stands for, by its id. */
  mentionOf: (highlightId: number) => Mention | undefined;
  /** Of any ref that a mention names, or its support. */
  labelOf: (ref: string) => ThingLabel | undefined;
  /** Day of the page's publication, ISO 8601: what came later is told apart. */
  published: () => string | undefined;
  /** Rejects when the background does not answer. */
  openCard: (ref: string) => Promise<Card | undefined>;
  /** The reader knows this already, or takes it back: its mentions go or come everywhere. Without it neither is offered. */
  onKnown?: (ref: string, isKnown: boolean) => Promise<void>;
  /** The extension was reloaded or removed under this page: it cannot answer any more. */
  isOrphaned: () => boolean;
  /** Ends everything: nothing is left in the page. */
  signal: AbortSignal;
}

export interface CardHost {
  /** Opens the card of a highlight and moves the focus into it, for jumps and keys. */
  open: (highlight: Highlight) => void;
  /** Opens the card of the next (1) or the previous (-1) highlight. */
  step: (direction: 1 | -1) => void;
  /** Closes the card, if one is open. */
  close: () => void;
  /** The card's host element, for observers that must overlook it. */
  isOwn: (node: Node) => boolean;
}

interface Opening {
  highlight: Highlight;
  trigger: Trigger;
}

/** Until then the reader waits for the facts themselves, and not first for an empty card; in ms. */
const LOADING_AFTER = 150;

/** Lets the page's highlights open cards until `signal` ends. */
export function startCardHost(options: CardHostOptions): CardHost {
  const { view = window, events, renderer, signal } = options;
  let card: OpenCard | undefined;
  /** On its way: it waits for its answer. */
  let opening: Opening | undefined;
  /** Asked for while the pointer still rests. */
  let prepared: { highlight: Highlight; session: CardSession } | undefined;
  let stepped: Highlight | undefined;

  const isHere = ({ block }: Highlight): boolean => block.element.ownerDocument === view.document;
  const isOwn = (node: unknown): boolean => card !== undefined && node === card.host;

  function sessionFor(highlight: Highlight): CardSession | undefined {
    const mention = options.mentionOf(highlight.id);
    if (mention === undefined) return undefined;
    const { labelOf, openCard, onKnown, isOrphaned, published } = options;
    return startSession({
      ...{ mention, labelOf, openCard, onKnown, isOrphaned },
      words: highlight.block.text.slice(highlight.start, highlight.end),
      published: published(),
      onClose: dismiss,
    });
  }

  function prepare(highlight: Highlight): void {
    const session = sessionFor(highlight);
    prepared = session && { highlight, session };
  }

  async function open(highlight: Highlight, trigger: Trigger): Promise<void> {
    if (card?.highlight === highlight) {
      engage(card, trigger);
      return;
    }
    if (opening?.highlight === highlight) return void (opening.trigger = trigger);
    const isPrepared = trigger.by === 'pointer' && prepared?.highlight === highlight;
    const session = isPrepared ? prepared?.session : sessionFor(highlight);
    prepared = undefined;
    if (session !== undefined) await show({ highlight, trigger }, session);
  }

  async function show(mine: Opening, session: CardSession): Promise<void> {
    opening = mine;
    await Promise.race([session.answered, new Promise((resolve) => setTimeout(resolve, LOADING_AFTER))]);
    if (opening !== mine || signal.aborted) return;
    close();
    const { highlight, trigger } = mine;
    card = openCardOver({ highlight, session, trigger, renderer, onLost });
    if (card !== undefined) engage(card, trigger);
  }

  /** A press or a key on words whose card is open makes it stay; a key moves the focus into it. */
  function engage(open: OpenCard, { by }: Trigger): void {
    if (by === 'pointer') return;
    open.heldBy = by;
    if (by === 'keys') open.takeFocus();
  }

  function rest(highlight: Highlight, point: Point): void {
    // A mouse that lies about does not take a card from somebody who reads it by keyboard.
    if (card?.heldBy === 'keys' && card.hasFocus()) return;
    void open(highlight, { by: 'pointer', point });
  }

  function close(): void {
    opening = undefined;
    card?.leaveFocus();
    card?.remove();
    card = undefined;
  }

  /** Closed by the reader: it does not come again while the pointer stays where it is. */
  function dismiss(): void {
    close();
    pointer.ignoreCurrent();
  }

  /** Words that scroll out of sight take a card along unless the reader is at work in it. */
  function onLost(how: 'gone' | 'hidden'): void {
    if (card === undefined || card.session.outlivesWords()) return;
    if (how === 'gone' || card.heldBy === 'pointer') close();
  }

  function step(direction: 1 | -1): void {
    const from = card?.highlight ?? stepped;
    const highlights = options.highlights().filter(isHere);
    const next = stepFrom({ view, highlights, renderer, from, direction });
    if (next === undefined) return;
    stepped = next;
    showWords(renderer.rangeOf(next), view);
    void open(next, { by: 'keys' });
  }

  function leaveByTab(event: KeyboardEvent): void {
    if (card === undefined || !isAtEdge(card.panel, card.activeElement(), event.shiftKey)) return;
    // Forwards the browser goes on from the words by itself.
    if (event.shiftKey) event.preventDefault();
    close();
  }

  function held(): { highlight: Highlight; box: Box } | undefined {
    if (card?.heldBy === 'pointer') return { highlight: card.highlight, box: card.box() };
    if (opening?.trigger.by !== 'pointer') return undefined;
    return { highlight: opening.highlight, box: NOWHERE };
  }

  const pointer = watchPointer({
    ...{ view, events, isOwn, held, signal },
    highlightAt: (x, y) => renderer.highlightAt(x, y, view.document),
    onApproach: prepare,
    onRest: rest,
    onLeave: close,
  });
  watchPresses({
    ...{ view, events, renderer, isOwn },
    onPress: (highlight, point) => void open(highlight, { by: 'press', point }),
    onPressInside: () => card && engage(card, { by: 'press' }),
    onPressOutside: (highlight) => {
      if (highlight === undefined || highlight !== card?.highlight) close();
    },
  });
  hideFromPage(
    isOwn,
    (event) =>
      answerCardKey(event, {
        onDismiss: dismiss,
        onBack: () => card?.session.back() ?? false,
        onStep: step,
        onTab: leaveByTab,
      }),
    { view, events, signal },
  );
  watchPageKeys({
    ...{ events, isOwn },
    highlightOf: (element) => highlightOfMark(renderer, element),
    isOpen: () => card !== undefined || opening !== undefined,
    onOpen: (highlight) => void open(highlight, { by: 'keys' }),
    onStep: step,
    onDismiss: dismiss,
  });
  view.addEventListener('pagehide', close, { signal });
  // The pointer rests in a frame while the page around it has the focus.
  if (view !== window) watchEscape(() => card && dismiss(), signal);
  signal.addEventListener('abort', close);
  events.goLive();
  return { open: (highlight) => void open(highlight, { by: 'keys' }), step, close, isOwn };
}

function watchEscape(onEscape: () => void, signal: AbortSignal): void {
  const onKeyDown = (event: KeyboardEvent) => event.isTrusted && event.key === 'Escape' && onEscape();
  window.addEventListener('keydown', onKeyDown, { capture: true, signal });
}

/** The box of a card that is not there yet. */
const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 };
