import type { CardFact } from '@/data/model';
import { SourceLine } from './SourceLine';
import { Standing } from './Standing';

/** What other sources say against a fact, right under it, so that the two are read as a pair. */
export function Contradictions({ contradictedBy }: Pick<CardFact, 'contradictedBy'>) {
  if (contradictedBy.length === 0) return null;
  return (
    <div class="contradictions">
      <p class="contradictions-label">
        {contradictedBy.length === 1 ? 'Another source says otherwise' : 'Other sources say otherwise'}
      </p>
      {contradictedBy.map(({ text, source, status = 'stated', ...said }, index) => (
        <div class="contradiction" key={index}>
          {status !== 'stated' && (
            <p class="fact-labels">
              <Standing fact={{ status, ...said }} />
            </p>
          )}
          <p class="fact-text" dir="auto">
            {text}
          </p>
          <SourceLine source={source} />
        </div>
      ))}
    </div>
  );
}
