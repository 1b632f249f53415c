import * as v from 'valibot';
import { withEdit } from '@/data/extract/review/apply-decisions';
import type { Edit } from '@/data/extract/review/decisions';
import { EntitySchema, EventSchema, FactSchema } from '@/data/model';
import type { ProposedItem } from './proposals';

const SCHEMAS = { fact: FactSchema, entity: EntitySchema, event: EventSchema };

export interface EditedField {
  name: keyof Edit;
  label: string;
  isRequired?: boolean;
}

/** Why a proposal cannot be what the reader wrote, in words for the reader: the format of packs must allow it. */
export function editProblem(
  { kind, item }: ProposedItem,
  edit: Edit,
  fields: readonly EditedField[],
): string | undefined {
  const empty = fields.find(({ name, isRequired }) => isRequired === true && edit[name] === '');
  if (empty !== undefined) return `“${empty.label}” must not be empty.`;
  const parsed = v.safeParse(SCHEMAS[kind], withEdit(item, edit));
  if (parsed.success) return undefined;
  const [issue] = parsed.issues;
  const field = fields.find(({ name }) => name === v.getDotPath(issue));
  return `${field === undefined ? 'It' : `“${field.label}”`} ${issue.message}.`;
}
