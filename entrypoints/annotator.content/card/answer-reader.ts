import { askBackground } from '@/data/ask';
import { startCardHost } from '../card-host';
import type { PageHighlights } from '../page-highlights';
import type { ReaderEvents } from '../reader-events';
import type { Renderer } from '../renderer';
import { isOrphaned } from '../sole-instance';
import { setOwnFactsApart } from './own-facts';

/** What a page says of itself. */
export interface PageFacts {
  /** Day of publication, ISO 8601. */
  published?: string;
  canonicalUrl?: string;
}

export interface PageCardsOptions {
  /** The page, or a frame of it: its cards open there. */
  view: Window;
  events: ReaderEvents;
  renderer: Renderer;
  highlights: PageHighlights;
  facts: () => PageFacts;
  /** All that was read of the page. */
  text: () => string;
  /** Ends everything: nothing is left in the page. */
  signal: AbortSignal;
}

/** Answers what the reader does with the background's cards. */
export function answerReader({ highlights, facts, text, ...rest }: PageCardsOptions): void {
  startCardHost({
    ...rest,
    highlights: () => highlights.all,
    mentionOf: (id) => highlights.mentionOf(id),
    labelOf: (ref) => highlights.labelOf(ref),
    published: () => facts().published,
    openCard: async (ref) => {
      const card = await askBackground('open-card', { ref, page: { refs: highlights.refs, ...facts() } });
      return card && setOwnFactsApart(card, text());
    },
    onKnown: (ref, isKnown) => askBackground('know-thing', { ref, isKnown }),
    isOrphaned,
  });
}
