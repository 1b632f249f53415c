import type { ComponentChildren } from 'preact';
import type { CardFact } from '@/data/model';
import { Contradictions } from './Contradictions';
import { formatDate, formatDistance } from './dates';
import { FactSources } from './FactSources';
import { statusWords } from './fact-status';
import { isStale } from './group-facts';
import { useReading } from './reading';
import { Standing } from './Standing';
import { When } from './When';

interface FactItemProps {
  fact: CardFact;
  /** The fact's text as it should look, such as with searched words marked. */
  text?: ComponentChildren;
}

/** One fact: when, how sure, what, and who says so. */
export function FactItem({ fact, text = fact.text }: FactItemProps) {
  return (
    <>
      <FactLabels fact={fact} />
      <p class="fact-text" dir="auto">
        {text}
      </p>
      <FactSources sources={fact.sources} />
      <Contradictions contradictedBy={fact.contradictedBy} />
    </>
  );
}

function FactLabels({ fact }: { fact: CardFact }) {
  const { today } = useReading();
  const stale = isStale(fact, today) ? fact.asOf : undefined;
  if (fact.when === undefined && statusWords(fact) === undefined && stale === undefined) return null;
  return (
    <p class="fact-labels">
      {fact.when !== undefined && (
        <span class="fact-when">
          <When start={fact.when.start} end={fact.when.end} />
        </span>
      )}{' '}
      {stale !== undefined && <StaleNote asOf={stale} />} <Standing fact={fact} />
    </p>
  );
}

/** Says how old the knowledge is: it may have changed. */
function StaleNote({ asOf }: { asOf: string }) {
  const { locale, today } = useReading();
  return (
    <span class="fact-stale" title="It may have changed since.">
      As of {formatDate(asOf.slice(0, 'YYYY-MM'.length), locale)}, {formatDistance(asOf, today, locale)}
    </span>
  );
}
