import type { Decisions } from '@/data/extract/review/decisions';
import type { Pack } from '@/data/model';

/** Ids of the facts that the reader did not reject, and that go because all that they are about was rejected. */
export function orphansOf(
  { facts }: Pick<Pack, 'facts'>,
  { rejected }: Pick<Decisions, 'rejected'>,
): ReadonlySet<string> {
  const orphans = facts.filter(
    ({ id, about }) => !rejected.has(id) && about.every((each) => rejected.has(each)),
  );
  return new Set(orphans.map(({ id }) => id));
}
