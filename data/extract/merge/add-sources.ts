import type { Pack, Source } from '../../model';
import { FreeIds } from '../free-ids';

/** The sources of both, and the found pack with the ids that its sources have among them. */
export function addSources(known: Pack, found: Pack): { sources: Source[]; found: Pack } {
  const sources = [...known.sources];
  const free = new FreeIds(sources.map(({ id }) => id));
  const ids = new Map<string, string>();
  for (const source of found.sources) {
    const same = sources.find((each) => isSameSource(each, source));
    const id = same?.id ?? free.take(source.id);
    if (same === undefined) sources.push({ ...source, id });
    ids.set(source.id, id);
  }
  return { sources, found: withSources(found, ids) };
}

/** One article under one address; without an address, of one title, publisher and day. */
function isSameSource(one: Source, other: Source): boolean {
  if (one.url !== undefined && other.url !== undefined) return one.url === other.url;
  return (
    one.title === other.title &&
    one.publisher === other.publisher &&
    one.published === other.published &&
    (one.title !== undefined || one.id === other.id)
  );
}

function withSources(pack: Pack, ids: ReadonlyMap<string, string>): Pack {
  const withId = <Item extends { source: string }>(item: Item): Item => ({
    ...item,
    source: ids.get(item.source) ?? item.source,
  });
  const withRoles = <Thing extends Pack['entities'][number] | Pack['events'][number]>(thing: Thing): Thing =>
    thing.roles === undefined ? thing : { ...thing, roles: thing.roles.map(withId) };
  return {
    ...pack,
    entities: pack.entities.map(withRoles),
    events: pack.events.map(withRoles),
    facts: pack.facts.map((fact) => ({
      ...withId(fact),
      ...(fact.also !== undefined && { also: fact.also.map(withId) }),
    })),
  };
}
