import { useLayoutEffect, useRef } from 'preact/hooks';
import { kindOf } from '@/components/card/kinds';
import type { Proposal } from '../learn/proposal';

interface MergeFormProps {
  /** Of the entity or event. */
  id: string;
  proposal: Proposal;
  /** The id that it is merged with. */
  chosen: string | undefined;
  onChoose: (known: string | undefined) => void;
  onCancel: () => void;
}

interface Choice {
  id: string | undefined;
  name: string;
  note: string;
}

/** Which thing it is: one that is known by this name, another of this article, or one of its own. */
export function MergeForm({ id, proposal, chosen, onChoose, onCancel }: MergeFormProps) {
  const form = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>(':checked')?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <fieldset
      class="proposal-form merge-form"
      ref={form}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <legend>It is the same as …</legend>
      {choicesOf(id, proposal).map((choice) => (
        <label key={choice.id ?? ''}>
          <input
            type="radio"
            name={`merge-${id}`}
            checked={choice.id === chosen}
            onClick={() => onChoose(choice.id)}
          />
          <span>
            <span dir="auto">{choice.name}</span> <span class="quiet">{choice.note}</span>
          </span>
        </label>
      ))}
      <span class="proposal-tools">
        <button class="button" type="button" onClick={onCancel}>
          Cancel
        </button>
      </span>
    </fieldset>
  );
}

function choicesOf(id: string, { known, pack }: Proposal): Choice[] {
  const isEvent = pack.events.some((event) => event.id === id);
  const others = (isEvent ? pack.events : pack.entities).filter((thing) => thing.id !== id);
  return [
    { id: undefined, name: 'nothing known', note: 'one of its own' },
    ...(known[id] ?? []).map((thing) => ({
      id: thing.id,
      name: thing.name,
      note: ['known', thing.description ?? kindOf(thing).word].join(', '),
    })),
    ...others.map((thing) => ({ id: thing.id, name: thing.name, note: 'in this article' })),
  ];
}
