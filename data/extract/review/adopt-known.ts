import type { Entity, Event, Pack } from '../../model';

/** A thing that is in the store already. */
export interface KnownCandidate {
  id: string;
  kind: 'entity' | 'event';
  type: string;
  name: string;
  /** Whether the name that was found is its own, and not only another by which it goes. */
  isFullName: boolean;
}

/**
 * Which known thing each found one is, where there is no doubt: it alone has this very name, and is of the same kind.
 * A surname tells too little. What the reader sees is only proposed.
 */
export function adoptKnown(
  { entities, events }: Pick<Pack, 'entities' | 'events'>,
  known: Readonly<Record<string, readonly KnownCandidate[]>>,
): Map<string, string> {
  const adopt = (kind: 'entity' | 'event', things: readonly (Entity | Event)[]) =>
    things.flatMap(({ id, name, type }): [string, string][] => {
      const same = (known[id] ?? []).filter((each) => each.kind === kind && each.type === type);
      const [only, ...others] = same.filter(({ isFullName }) => isFullName);
      if (only === undefined || others.length > 0 || (type === 'person' && !name.includes(' '))) return [];
      return [[id, only.id]];
    });
  return new Map([...adopt('entity', entities), ...adopt('event', events)]);
}
