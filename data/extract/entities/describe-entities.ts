import type { EntityType } from '../../model';
import type { FoundEntity } from '../article-reading';
import type { Span } from '../annotations';
import { FreeIds } from '../free-ids';
import { entityId } from './entity-id';
import { foldName } from './fold-name';
import { KNOWN_NAME } from './known-names';
import { PLACE_OF_PEOPLE } from './peoples';

export interface Naming extends Span {
  text: string;
  type: EntityType;
  /** Same for the same thing. */
  key: string;
}

export type Role = FoundEntity['roles'][number];

/** Makes one entity of the namings that share a key, with an id made of its name; `roles` by key. */
export function describeEntities(
  namings: readonly Naming[],
  roles: ReadonlyMap<string, Role[]>,
): Map<string, FoundEntity> {
  const byKey = new Map<string, Naming[]>();
  for (const naming of namings) {
    const same = byKey.get(naming.key);
    if (same) same.push(naming);
    else byKey.set(naming.key, [naming]);
  }
  const ids = new FreeIds();
  return new Map(
    [...byKey].map(([key, same]) => {
      const type = typeOf(same);
      const name = nameOf(same, type);
      const id = takeId(entityId(name) || 'entity', type, ids);
      return [key, { id, type, name, aliases: aliasesOf(same, name), roles: roles.get(key) ?? [] }];
    }),
  );
}

/** The kind that most namings have; a people is the place's, where the text has a word for both. */
function typeOf(namings: readonly Naming[]): EntityType {
  if (namings.some(({ text }) => PLACE_OF_PEOPLE.has(foldName(text)))) return 'place';
  const counts = new Map<EntityType, number>();
  for (const { type } of namings) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

/** The name by which it is known, else the fullest one of the article. */
function nameOf(namings: readonly Naming[], type: EntityType): string {
  for (const { text } of namings) {
    const known = KNOWN_NAME.get(foldName(text)) ?? PLACE_OF_PEOPLE.get(foldName(text));
    if (known !== undefined && type !== 'person') return known;
  }
  const plain = namings.filter(({ text }) => !isShouted(text));
  return (plain.length > 0 ? plain : namings).reduce(
    (best, { text }) => (text.length > best.length ? text : best),
    '',
  );
}

/** A long word all in capitals: a headline's. */
const isShouted = (text: string) => /\p{Lu}{6}/u.test(text) && text === text.toUpperCase();

function aliasesOf(namings: readonly Naming[], name: string): string[] {
  const others = new Set(namings.map(({ text }) => text));
  others.delete(name);
  const known = new Set(
    [name, ...others].filter((each) => !isShouted(each)).map((each) => each.toLowerCase()),
  );
  return [...others].filter((each) => !isShouted(each) || !known.has(each.toLowerCase()));
}

/** Two of one name have two ids: "washington" and "washington-person". */
function takeId(id: string, type: EntityType, ids: FreeIds): string {
  if (!ids.has(id) || ids.has(`${id}-${type}`)) return ids.take(id);
  return ids.take(`${id}-${type}`);
}
