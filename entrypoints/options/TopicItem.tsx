import { Switch } from '@/components/screen/Switch';
import { plural } from '@/components/screen/plural';
import type { TopicSummary } from '@/data/store/topics';

interface TopicItemProps {
  topic: TopicSummary;
  onSwitch: (on: boolean) => void;
  onExport: () => void;
  onRemove: () => void;
}

/** How much a topic holds, in words; what it has none of, but facts, is not told. */
const COUNTED: readonly [keyof TopicSummary['counts'], string, string?][] = [
  ['facts', 'fact'],
  ['entities', 'entity', 'entities'],
  ['events', 'event'],
  ['sources', 'source'],
];

/** One topic: what it is, how much it knows, and what can be done with it. */
export function TopicItem({ topic, onSwitch, onExport, onRemove }: TopicItemProps) {
  const { title, description, color, revision, author, license, counts, on } = topic;
  const origin = [`Revision ${revision}`, author, license].filter((part) => part !== undefined);
  return (
    <li class={on ? 'topic' : 'topic topic-off'}>
      <Switch on={on} onChange={onSwitch}>
        <span class="topic-title">
          <svg class="topic-dot" viewBox="0 0 10 10" aria-hidden="true">
            <circle cx="5" cy="5" r="5" fill={color ?? 'currentColor'} />
          </svg>
          {title}
        </span>
      </Switch>
      {description !== undefined && <p class="topic-description">{description}</p>}
      <p class="topic-counts">
        {COUNTED.filter(([table]) => table === 'facts' || counts[table] > 0).map(([table, ...words]) => (
          <span key={table}>{plural(counts[table], ...words)}</span>
        ))}
      </p>
      <div class="topic-foot">
        <span class="quiet">{origin.join(' · ')}</span>
        <span class="button-row">
          <button class="button" type="button" aria-label={`Export ${title}`} onClick={onExport}>
            Export
          </button>
          <button
            class="button button-danger"
            type="button"
            aria-label={`Delete ${title}`}
            onClick={onRemove}
          >
            Delete
          </button>
        </span>
      </div>
    </li>
  );
}
