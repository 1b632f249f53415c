import type { Chunk } from '../attributions/chunk';

/** Whether a statement that begins with this chunk leads up to its subject: "Discussing his concern, Najib Razak said". */
export const leadsIn = (opener: Chunk | undefined): boolean =>
  opener?.kind === 'preposition' ||
  opener?.kind === 'marker' ||
  (opener?.kind === 'verb' && opener.form !== 'finite');
