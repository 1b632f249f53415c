import { describe, expect, it } from 'vitest';
import type { Edit } from '@/data/extract/review/decisions';
import { editProblem, type EditedField } from '@/entrypoints/review/edit-problem';
import type { ProposedItem } from '@/entrypoints/review/proposals';

const FIELDS: EditedField[] = [
  { name: 'name', label: 'Name', isRequired: true },
  { name: 'start', label: 'Began' },
  { name: 'end', label: 'Ended' },
];
const summit: ProposedItem = {
  kind: 'event',
  item: { id: 'summit', name: 'Summit', type: 'summit', aliases: [], start: '2024-05-16', end: '2024-05-17' },
};

describe('what a reader writes in place of a proposal', () => {
  it.each<[string, Edit, string | undefined]>([
    ['is fine', { name: 'Beijing summit', start: '2024-05', end: '' }, undefined],
    ['lacks what it must have', { name: '' }, '“Name” must not be empty.'],
    ['has no date', { start: 'May' }, '“Began” must be a date such as "2024-05-16", "2024-05" or "2024".'],
    ['is no day of the calendar', { end: '2024-02-30' }, '“Ended” must be a day of the calendar.'],
    ['ends before it starts', { end: '2023' }, 'It must not end before it starts.'],
    ['holds markup', { name: '<b>Summit</b>' }, '“Name” must be plain text, not HTML.'],
  ])('%s', (_, edit, problem) =>
    expect(editProblem(summit, { name: 'Summit', ...edit }, FIELDS)).toBe(problem),
  );
});
