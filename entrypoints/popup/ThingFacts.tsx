import { liveQuery } from 'dexie';
import { CardHead } from '@/components/card/CardHead';
import { CardLoading, CardNotice } from '@/components/card/CardNotice';
import { FactCard } from '@/components/card/FactCard';
import { Icon } from '@/components/card/Icon';
import { useLive } from '@/components/screen/use-live';
import type { ThingLabel } from '@/data/model';
import { readCard, type CardPage } from '@/data/store/card';
import { store } from './store';

interface ThingFactsProps {
  thing: ThingLabel;
  /** The page that the popup speaks of: what matters there comes first. */
  page: CardPage;
  onClose: () => void;
}

const TITLE_ID = 'thing';

/** The card of one thing, in the popup. */
export function ThingFacts({ thing, page, onClose }: ThingFactsProps) {
  const answer = useLive(
    // In an object, for a card that is not there is an answer too.
    () => liveQuery(async () => ({ card: await readCard(store, thing.ref, page) })),
    [thing.ref],
  );
  return (
    <section class="card popup-card" aria-labelledby={TITLE_ID}>
      <button class="popup-back" type="button" ref={focus} onClick={onClose}>
        <Icon name="back" />
        Back
      </button>
      {answer?.card !== undefined ? (
        <FactCard card={answer.card} titleId={TITLE_ID} />
      ) : (
        <>
          <CardHead thing={thing} titleId={TITLE_ID} />
          {answer === undefined ? <CardLoading /> : <CardNotice state="gone" onRetry={onClose} />}
        </>
      )}
    </section>
  );
}

function focus(element: HTMLElement | null) {
  element?.focus();
}
