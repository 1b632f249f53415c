import { useState } from 'preact/hooks';
import { InlineForm } from '@/components/screen/InlineForm';
import type { Edit } from '@/data/extract/review/decisions';
import { ENTITY_TYPES, FACT_STATUSES } from '@/data/model';
import { editProblem, type EditedField } from './edit-problem';
import type { ProposedItem } from './proposals';

interface EditFormProps {
  proposed: ProposedItem;
  /** What was written before. */
  edit: Edit | undefined;
  onSave: (edit: Edit) => void;
  onCancel: () => void;
}

interface Field extends EditedField {
  choices?: readonly string[];
  isLong?: boolean;
  isDate?: boolean;
}

const FIELDS: Readonly<Record<ProposedItem['kind'], readonly Field[]>> = {
  fact: [
    { name: 'text', label: 'Fact', isLong: true, isRequired: true },
    { name: 'status', label: 'Standing', choices: FACT_STATUSES },
    { name: 'attribution', label: 'Who says it' },
  ],
  entity: [
    { name: 'name', label: 'Name', isRequired: true },
    { name: 'type', label: 'Kind', choices: ENTITY_TYPES },
    { name: 'description', label: 'What it is' },
  ],
  event: [
    { name: 'name', label: 'Name', isRequired: true },
    { name: 'start', label: 'Began', isDate: true },
    { name: 'end', label: 'Ended', isDate: true },
    { name: 'description', label: 'What it is' },
  ],
};

/** Changes what a proposal says; the quote from the article stays as it is. */
export function EditForm({ proposed, edit, onSave, onCancel }: EditFormProps) {
  const [values, setValues] = useState<Edit>(() => writtenIn(proposed, edit));
  const [problem, setProblem] = useState<string>();
  const save = () => {
    const fields = FIELDS[proposed.kind];
    const written: Edit = Object.fromEntries(fields.map(({ name }) => [name, values[name]?.trim() ?? '']));
    const wrong = editProblem(proposed, written, fields);
    if (wrong === undefined) onSave(written);
    else setProblem(wrong);
  };
  return (
    <InlineForm
      class="proposal-form"
      focus="input, textarea"
      action="Save"
      onSubmit={save}
      onCancel={onCancel}
    >
      {FIELDS[proposed.kind].map((field) => (
        <label key={field.name}>
          {field.label}
          <Control
            field={field}
            value={values[field.name] ?? ''}
            onInput={(value) => setValues((all) => ({ ...all, [field.name]: value }))}
          />
        </label>
      ))}
      {problem !== undefined && <p role="alert">{problem}</p>}
    </InlineForm>
  );
}

function writtenIn({ kind, item }: ProposedItem, edit: Edit | undefined): Edit {
  const all = { ...item, ...edit } as Edit;
  return Object.fromEntries(FIELDS[kind].map(({ name }) => [name, all[name] ?? '']));
}

interface ControlProps {
  field: Field;
  value: string;
  onInput: (value: string) => void;
}

function Control({ field, value, onInput }: ControlProps) {
  if (field.choices !== undefined)
    return (
      <select class="field" value={value} onChange={(event) => onInput(event.currentTarget.value)}>
        {field.choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    );
  if (field.isLong === true)
    return (
      <textarea
        class="field"
        rows={3}
        dir="auto"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    );
  return (
    <input
      class="field"
      type="text"
      dir="auto"
      value={value}
      {...(field.isDate === true && { placeholder: '2024-05-16, 2024-05 or 2024' })}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}
