import { useId, useState } from 'preact/hooks';
import type { CardSource } from '@/data/model';
import { Icon } from './Icon';
import { showWhole } from './show-whole';
import { SourceLine } from './SourceLine';

/** Where a fact comes from: its first source in a line, and behind it what each source says, word for word. */
export function FactSources({ sources }: { sources: readonly CardSource[] }) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const [first] = sources;
  if (first === undefined) return null;
  const label = labelOf(sources);
  return (
    <div class="fact-sources">
      <div class="fact-source-row">
        <SourceLine source={first} />
        {label !== undefined && (
          <button
            class="disclose"
            type="button"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setIsOpen(!isOpen)}
          >
            {label}
            <Icon name="more" />
          </button>
        )}
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <ul class="quotes unfolded" ref={showWhole}>
            {sources.map((source, index) => (
              <QuotedSource key={index} source={source} />
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function labelOf(sources: readonly CardSource[]): string | undefined {
  if (sources.length > 1) return `${sources.length} sources`;
  return sources[0]?.quote === undefined ? undefined : 'Quote';
}

function QuotedSource({ source }: { source: CardSource }) {
  return (
    <li class="quoted-source">
      {source.quote !== undefined && (
        <blockquote class="quote" dir="auto">
          {source.quote}
        </blockquote>
      )}
      <SourceLine source={source} isFull />
    </li>
  );
}
