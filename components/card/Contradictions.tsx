import type { CardFact } from '@/data/model';
import { SourceLine } from './SourceLine';

/** What other sources say against a fact, right under it, so that the two are read as a pair. */
export function Contradictions({ contradictedBy }: Pick<CardFact, 'contradictedBy'>) {
  if (contradictedBy.length === 0) return null;
  return (
    <div class="contradictions">
      <p class="contradictions-label">
        {contradictedBy.length === 1 ? 'Another source says otherwise' : 'Other sources say otherwise'}
      </p>
      {contradictedBy.map(({ text, source }, index) => (
        <div class="contradiction" key={index}>
          <p class="fact-text" dir="auto">
            {text}
          </p>
          <SourceLine source={source} />
        </div>
      ))}
    </div>
  );
}
