import { useRef, useState } from 'preact/hooks';
import type { Decisions } from '@/data/extract/review/decisions';
import type { Proposal } from '../learn/proposal';
import { EditForm } from './EditForm';
import { MergeForm } from './MergeForm';
import type { ProposedItem } from './proposals';
import { ProposalText } from './ProposalText';
import type { ReviewAction } from './review-state';

interface ProposalRowProps {
  proposed: ProposedItem;
  proposal: Proposal;
  decisions: Decisions;
  onDecide: (action: ReviewAction) => void;
  isOrphan: boolean;
  /** Of a fact, whether the chosen topic has it. */
  isKnown: boolean;
  isActive: boolean;
  /** Whether Tab leads to it: the arrows lead to the others. */
  isTabStop: boolean;
  onActive: (id: string) => void;
}

type OpenForm = 'edit' | 'merge' | undefined;

/** One proposal: kept or left out, edited, or merged with what it is. */
export function ProposalRow(props: ProposalRowProps) {
  const { proposed, proposal, decisions, onDecide, isOrphan, isKnown, isActive, isTabStop, onActive } = props;
  const { id } = proposed.item;
  const [form, setForm] = useState<OpenForm>();
  const row = useRef<HTMLLIElement>(null);
  const kept = !decisions.rejected.has(id);
  const toggle = () => onDecide({ kind: kept ? 'reject' : 'accept', ids: [id] });
  const close = () => {
    setForm(undefined);
    row.current?.focus();
  };
  const canMerge = proposed.kind !== 'fact';
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === ' ') toggle();
    else if (key === 'e') setForm('edit');
    else if (key === 'm' && canMerge) setForm('merge');
    else return;
    event.preventDefault();
  };
  const isGone = !kept || isOrphan;
  const classes = ['proposal', isGone && 'proposal-rejected', isActive && 'proposal-active'];
  const tabIndex = isTabStop ? 0 : -1;
  return (
    <li
      ref={row}
      class={classes.filter(Boolean).join(' ')}
      tabIndex={tabIndex}
      data-row={id}
      onFocusIn={() => onActive(id)}
      onPointerEnter={() => onActive(id)}
      onKeyDown={onKeyDown}
    >
      <label class="proposal-main">
        <input type="checkbox" checked={!isGone} disabled={isOrphan} tabIndex={-1} onChange={toggle} />
        <ProposalText
          proposed={proposed}
          proposal={proposal}
          decisions={decisions}
          isOrphan={isOrphan}
          isKnown={isKnown}
        />
      </label>
      {form === undefined && (
        <span class="proposal-tools">
          <button class="button" type="button" tabIndex={tabIndex} onClick={() => setForm('edit')}>
            Edit
          </button>
          {canMerge && (
            <button class="button" type="button" tabIndex={tabIndex} onClick={() => setForm('merge')}>
              Merge
            </button>
          )}
        </span>
      )}
      {form === 'edit' && (
        <EditForm
          proposed={proposed}
          edit={decisions.edited.get(id)}
          onSave={(edit) => {
            onDecide({ kind: 'edit', id, edit });
            close();
          }}
          onCancel={close}
        />
      )}
      {form === 'merge' && (
        <MergeForm
          id={id}
          proposal={proposal}
          chosen={decisions.merged.get(id)}
          onChoose={(known) => {
            onDecide({ kind: 'merge', id, known });
            close();
          }}
          onCancel={close}
        />
      )}
    </li>
  );
}
