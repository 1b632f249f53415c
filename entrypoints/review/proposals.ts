/** The proposals in the order and the groups in which the reader goes through them. */
import type { Entity, Event, Fact, Pack } from '@/data/model';

export type ProposedItem =
  { kind: 'fact'; item: Fact } | { kind: 'entity'; item: Entity } | { kind: 'event'; item: Event };

export interface ProposalGroup {
  title: string;
  items: ProposedItem[];
}

/** Empty groups are left out. */
export function groupProposals({ facts, entities, events }: Pack): ProposalGroup[] {
  const groups: ProposalGroup[] = [
    { title: 'Facts', items: facts.map((item) => ({ kind: 'fact', item })) },
    { title: 'People, places and organisations', items: entities.map((item) => ({ kind: 'entity', item })) },
    { title: 'Events', items: events.map((item) => ({ kind: 'event', item })) },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
