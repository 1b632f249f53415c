import type { Card } from '@/data/model';
import { formatDate } from './dates';
import { FactList } from './FactList';
import { groupFacts } from './group-facts';
import { useReading } from './reading';

const FIRST_FACTS = 5;
/** Fewer, for they stand below the others and should still be seen. */
const FIRST_SINCE = 3;

/** What is known: first what the page could have known, then what came since, then what it says itself, folded. */
export function FactSection({ card }: { card: Card }) {
  const { published, locale } = useReading();
  const { before, since } = groupFacts(card.facts, published);
  return (
    <>
      {card.facts.length === 0 && <NoFacts card={card} />}
      {before.length > 0 && <FactList facts={before} limit={FIRST_FACTS} />}
      {since.length > 0 && (
        <section class="since">
          <h3 class="section-title">
            Since then{' '}
            {published !== undefined && (
              <span class="section-note">after this page of {formatDate(published, locale)}</span>
            )}
          </h3>
          <FactList facts={since} limit={FIRST_SINCE} />
        </section>
      )}
      <FromThisPage card={card} />
    </>
  );
}

function NoFacts({ card: { name, factsFromThisPage } }: { card: Card }) {
  if (factsFromThisPage.length > 0) return <p class="empty">Nothing beyond what this page says.</p>;
  return (
    <p class="empty">
      No facts about <bdi>{name}</bdi> yet. They come with articles that you learn and topics that you add.
    </p>
  );
}

function FromThisPage({ card: { factsFromThisPage: facts } }: { card: Card }) {
  if (facts.length === 0) return null;
  return (
    <details class="from-this-page">
      <summary>
        {facts.length === 1 ? '1 fact from this page' : `${facts.length} facts from this page`}
      </summary>
      <FactList facts={facts} limit={facts.length} />
    </details>
  );
}
