import type { EntityType } from '../../model';
import { entityId } from './entity-id';
import { PLACE_OF_PEOPLE } from './peoples';

/** A name in its text, with what kind of thing it names. */
export interface TypedName {
  text: string;
  type: EntityType;
}

/** Gives each name the key of its entity: the same for namings of the same thing. */
export function clusterNames(names: readonly TypedName[]): string[] {
  const people = new Map<string, string>();
  for (const { text, type } of names) {
    const last = text.split(' ').at(-1) ?? text;
    if (type === 'person' && last !== text) people.set(last.toLowerCase(), text);
  }
  return names.map(({ text, type }) => {
    const place = PLACE_OF_PEOPLE.get(text.toLowerCase());
    if (place !== undefined && type !== 'person') return entityId(place);
    return entityId((type === 'person' ? people.get(text.toLowerCase()) : undefined) ?? text);
  });
}
