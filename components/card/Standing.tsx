import type { CardFact } from '@/data/model';
import { statusWords } from './fact-status';

/** How sure a fact is, and who says it; nothing for what its source states itself. */
export function Standing({ fact }: { fact: Pick<CardFact, 'status' | 'attribution'> }) {
  const words = statusWords(fact);
  if (words === undefined) return null;
  return (
    <>
      <span class={`badge badge-${fact.status}`} dir="auto">
        {words.badge}
      </span>{' '}
      {words.by !== undefined && (
        <span class="fact-by" dir="auto">
          {words.by}
        </span>
      )}
    </>
  );
}
