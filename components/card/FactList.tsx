import type { CardFact } from '@/data/model';
import { FactItem } from './FactItem';
import { useRevealed } from './use-revealed';

interface FactListProps {
  facts: readonly CardFact[];
  /** So many are shown until the reader asks for all. */
  limit: number;
}

/** Facts in the order given, the first few at once. */
export function FactList({ facts, limit }: FactListProps) {
  const { isRevealed, reveal, firstHidden } = useRevealed();
  // A button that reveals a single fact takes as much room as the fact.
  const shown = isRevealed || facts.length <= limit + 1 ? facts : facts.slice(0, limit);
  return (
    <>
      <ul class="facts">
        {shown.map((fact, index) => (
          <li class="fact" key={fact.key} {...(index === limit && { ref: firstHidden, tabIndex: -1 })}>
            <FactItem fact={fact} />
          </li>
        ))}
      </ul>
      {shown.length < facts.length && (
        <button class="show-all" type="button" onClick={reveal}>
          Show all {facts.length} facts
        </button>
      )}
    </>
  );
}
