import type { Card } from '../model';
import type { SourceKey, Sources } from './sources';
import { keyOf, type SameThing } from './topic-view';

export function roleSourcesOf({ rows }: SameThing): SourceKey[] {
  return rows.flatMap(({ topicId, roles = [] }) => roles.map(({ source }): SourceKey => [topicId, source]));
}

/** The description, or where no topic has one the newest role, which is a line of its own here. */
export function describeThing(
  { rows }: SameThing,
  sources: Sources,
): Pick<Card, 'description' | 'descriptionAsOf'> {
  const description = rows.find((row) => row.description !== undefined)?.description;
  if (description !== undefined) return { description };
  const roles = rows.flatMap(({ topicId, roles: own = [] }) =>
    own.map(({ text, source, asOf }) => ({
      text,
      asOf: asOf ?? sources.get(keyOf({ topicId, id: source }))?.published,
    })),
  );
  const newest = roles.reduce<(typeof roles)[number] | undefined>(
    (best, role) => (best === undefined || (role.asOf ?? '') > (best.asOf ?? '') ? role : best),
    undefined,
  );
  if (newest === undefined) return {};
  return {
    description: asLine(newest.text),
    ...(newest.asOf !== undefined && { descriptionAsOf: newest.asOf }),
  };
}

/** A role was cut from a sentence and begins in small letters, unless its first word is written in a way of its own. */
function asLine(role: string): string {
  const [first = ''] = role.split(' ', 1);
  return first === first.toLowerCase() ? role.charAt(0).toUpperCase() + role.slice(1) : role;
}
