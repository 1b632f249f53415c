import type { Pack } from '../../model';

/** For each entity and event of a pack, those that a fact or an event links with it. */
export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

export function neighboursIn({ events, facts }: Pick<Pack, 'events' | 'facts'>): Neighbours {
  const links = new Map<string, Set<string>>();
  const groups = [
    ...facts.map(({ about, attributedTo }) =>
      attributedTo === undefined ? about : [...about, attributedTo],
    ),
    ...events.map(({ id, place, participants = [] }) => [
      id,
      ...participants,
      ...(place === undefined ? [] : [place]),
    ]),
  ];
  for (const group of groups) {
    for (const id of group) {
      const known = links.get(id) ?? new Set<string>();
      links.set(id, known);
      for (const other of group) if (other !== id) known.add(other);
    }
  }
  return links;
}
