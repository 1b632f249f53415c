/** What a name stands for, as the model tells it: an entity's kinds, and two that are no entities. */
export const NAME_KINDS = [
  'person',
  'place',
  'organisation',
  'facility',
  'work',
  'group',
  'event',
  'other',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];
