import { fetchAhead } from './card/fetch-ahead';
import type { PageCardsOptions } from './card/answer-reader';
import type { LaterParts } from './later-part';
import { hearReader } from './reader-events';
import { endOrphans, isOrphaned } from './sole-instance';

interface ComingCards extends Omit<PageCardsOptions, 'events'> {
  /** What shows cards. Rejects when it cannot be had. */
  loadCard: () => Promise<LaterParts['card']>;
}

/** How long after a failure the next event of the reader tries anew, in milliseconds. */
const RETRY_AFTER = 1000;

/** Lets highlights open cards in a page or a frame of it, until the signal ends: what shows them comes with the reader. */
export function startCards({ loadCard, ...options }: ComingCards): void {
  const { view, signal } = options;
  let isComing = false;

  async function come(): Promise<void> {
    if (isComing) return;
    isComing = true;
    try {
      const { answerReader } = await loadCard();
      if (!signal.aborted) answerReader({ ...options, events });
    } catch (error) {
      if (isOrphaned()) endOrphans();
      else console.warn('Backstory:', error);
      setTimeout(() => {
        isComing = false;
        events.forget();
      }, RETRY_AFTER);
    }
  }

  const events = hearReader(view, () => void come(), signal);
  fetchAhead(come, signal);
}
