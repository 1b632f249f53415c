import { useEffect, useState } from 'preact/hooks';
import { CardHead } from '@/components/card/CardHead';
import { CardLoading, CardNotice } from '@/components/card/CardNotice';
import type { Answer } from '@/components/card/card-view';
import { FactCard } from '@/components/card/FactCard';
import { Icon } from '@/components/card/Icon';
import { askBackground } from '@/data/ask';
import type { ThingLabel } from '@/data/model';

interface ThingFactsProps {
  thing: ThingLabel;
  onClose: () => void;
}

const TITLE_ID = 'thing';

/** The card of one thing, in the popup. */
export function ThingFacts({ thing, onClose }: ThingFactsProps) {
  const [answer, retry] = useCard(thing.ref);
  return (
    <section class="card popup-card" aria-labelledby={TITLE_ID}>
      <button class="popup-back" type="button" key={thing.ref} ref={focus} onClick={onClose}>
        <Icon name="back" />
        Back
      </button>
      {answer.state === 'ready' ? (
        <FactCard key={thing.ref} card={answer.card} titleId={TITLE_ID} />
      ) : (
        <>
          <CardHead thing={thing} titleId={TITLE_ID} />
          {answer.state === 'loading' ? <CardLoading /> : <CardNotice state={answer.state} onRetry={retry} />}
        </>
      )}
    </section>
  );
}

function focus(element: HTMLElement | null) {
  element?.focus();
}

function useCard(ref: string): [answer: Answer, retry: () => void] {
  const [answer, setAnswer] = useState<Answer>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    const show = (next: Answer) => {
      if (!leaving.signal.aborted) setAnswer(next);
    };
    show({ state: 'loading' });
    askBackground('open-card', { ref, page: { refs: [] } }).then(
      (card) => show(card === undefined ? { state: 'gone' } : { state: 'ready', card }),
      () => show({ state: 'failed' }),
    );
    return () => leaving.abort();
  }, [ref, attempt]);
  return [answer, () => setAttempt(attempt + 1)];
}
