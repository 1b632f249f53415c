import { useState } from 'preact/hooks';
import { kindOf } from '@/components/card/kinds';
import { InlineForm } from '@/components/screen/InlineForm';
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

/** With more choices than these, a field finds one among them. */
const MOST_CHOICES = 12;

/** Which thing it is: one that is known by this name, another of this article, or one of its own. */
export function MergeForm({ id, proposal, chosen, onChoose, onCancel }: MergeFormProps) {
  const [picked, setPicked] = useState(chosen);
  const [sought, setSought] = useState('');
  const choices = choicesOf(id, proposal);
  const shown = choices.filter((choice) => choice.id === picked || isFound(choice, sought));
  return (
    <InlineForm
      class="proposal-form"
      focus=":checked"
      action="Save"
      onSubmit={() => onChoose(picked)}
      onCancel={onCancel}
    >
      <fieldset class="merge-choices">
        <legend>It is the same as …</legend>
        {shown.map((choice) => (
          <label key={choice.id ?? ''}>
            <input
              type="radio"
              name={`merge-${id}`}
              checked={choice.id === picked}
              onChange={() => setPicked(choice.id)}
            />
            <span>
              <span dir="auto">{choice.name}</span> <span class="quiet">{choice.note}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {choices.length > MOST_CHOICES && (
        <label>
          Find among these
          <input
            class="field"
            type="text"
            value={sought}
            onInput={(event) => setSought(event.currentTarget.value)}
          />
        </label>
      )}
    </InlineForm>
  );
}

const isFound = ({ name }: Choice, sought: string): boolean =>
  name.toLowerCase().includes(sought.trim().toLowerCase());

function choicesOf(id: string, { known, pack }: Proposal): Choice[] {
  const isEvent = pack.events.some((event) => event.id === id);
  const others = (isEvent ? pack.events : pack.entities).filter((thing) => thing.id !== id);
  return [
    { id: undefined, name: 'Nothing known', note: 'a thing of its own' },
    ...(known[id] ?? []).map((thing) => ({
      id: thing.id,
      name: thing.name,
      note: ['known', thing.description ?? kindOf(thing).word].join(', '),
    })),
    ...others.map((thing) => ({ id: thing.id, name: thing.name, note: 'in this article' })),
  ];
}
