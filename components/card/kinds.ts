import type { EntityType, ThingLabel } from '@/data/model';
import type { IconName } from './Icon';

interface Kind {
  icon: IconName;
  word: string;
}

const ENTITY_KINDS: Readonly<Record<EntityType, Kind>> = {
  person: { icon: 'person', word: 'Person' },
  place: { icon: 'place', word: 'Place' },
  organisation: { icon: 'organisation', word: 'Organisation' },
  facility: { icon: 'facility', word: 'Building or site' },
  work: { icon: 'work', word: 'Work' },
  group: { icon: 'group', word: 'Group' },
};

const isEntityType = (type: string): type is EntityType => Object.hasOwn(ENTITY_KINDS, type);

/** A thing's kind as picture and word; an event's word is its own type ("State visit"). */
export function kindOf({ kind, type }: Pick<ThingLabel, 'kind' | 'type'>): Kind {
  if (kind === 'event') return { icon: 'event', word: capitalise(type) };
  return isEntityType(type) ? ENTITY_KINDS[type] : { icon: 'thing', word: capitalise(type) };
}

function capitalise(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}
