import type { ComponentChildren } from 'preact';
import { CardHead } from '@/components/card/CardHead';
import { CardLoading, CardNotice } from '@/components/card/CardNotice';
import { FactCard } from '@/components/card/FactCard';
import { Icon } from '@/components/card/Icon';
import type { ThingLabel } from '@/data/model';
import { readCard, type CardPage } from '@/data/store/card';
import { store } from './store';
import { useFresh } from './use-fresh';

interface ThingFactsProps {
  thing: ThingLabel;
  /** The page that the screen speaks of: what matters there comes first. */
  page: CardPage;
  onClose: () => void;
  /** Where it stands on the page, above what is known. */
  children?: ComponentChildren;
}

const TITLE_ID = 'thing';

/** The card of one thing, as a part of a screen. */
export function ThingFacts({ thing, page, onClose, children }: ThingFactsProps) {
  const answer = useFresh(
    // In an object, for a card that is not there is an answer too.
    async () => ({ card: await readCard(store, thing.ref, page) }),
    [thing.ref, page.published, ...page.urls],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && !(event.altKey && event.key === 'ArrowLeft')) return;
    event.preventDefault();
    onClose();
  };
  return (
    // What is clicked in it gives it the focus, so that the keys go on leading back.
    <section class="card screen-card" aria-labelledby={TITLE_ID} tabIndex={-1} onKeyDown={onKeyDown}>
      <div class="screen-bar">
        <button
          class="screen-back"
          type="button"
          aria-keyshortcuts="Escape Alt+ArrowLeft"
          ref={focus}
          onClick={onClose}
        >
          <Icon name="back" />
          Back
        </button>
        {children}
      </div>
      {answer?.card !== undefined ? (
        <FactCard card={answer.card} titleId={TITLE_ID} />
      ) : (
        <>
          <CardHead thing={thing} titleId={TITLE_ID} />
          {answer === undefined ? <CardLoading /> : <CardNotice state="gone" />}
        </>
      )}
    </section>
  );
}

function focus(element: HTMLElement | null) {
  element?.focus();
}
