import type { Alias, Pack } from '../../model';

/**
 * Gives entities and events other ids, everywhere in the pack. Those that come to have one id become one: the first,
 * with the names and roles of all.
 */
export function renameThings(pack: Pack, newIds: ReadonlyMap<string, string>): Pack {
  const idOf = (id: string) => newIds.get(id) ?? id;
  const ids = (all: readonly string[]) => [...new Set(all.map(idOf))];
  const events = pack.events.map((event) => ({
    ...event,
    id: idOf(event.id),
    ...(event.place !== undefined && { place: idOf(event.place) }),
    ...(event.participants !== undefined && { participants: ids(event.participants) }),
  }));
  return {
    ...pack,
    entities: joinSame(pack.entities.map((entity) => ({ ...entity, id: idOf(entity.id) }))),
    events: joinSame(events),
    facts: pack.facts.map((fact) => ({
      ...fact,
      about: ids(fact.about),
      ...(fact.attributedTo !== undefined && { attributedTo: idOf(fact.attributedTo) }),
    })),
  };
}

interface Thing {
  id: string;
  name: string;
  aliases: Alias[];
  roles?: Pack['entities'][number]['roles'];
}

function joinSame<Each extends Thing>(things: readonly Each[]): Each[] {
  const joined = new Map<string, Each>();
  for (const thing of things) {
    const first = joined.get(thing.id);
    joined.set(thing.id, first === undefined ? thing : join(first, thing));
  }
  return [...joined.values()];
}

function join<Each extends Thing>(first: Each, other: Each): Each {
  const roles = [...(first.roles ?? []), ...(other.roles ?? [])];
  const names = [...first.aliases, { text: other.name }, ...other.aliases];
  const taken = new Set([first.name]);
  const aliases = names.filter(({ text }) => !taken.has(text) && taken.add(text));
  return { ...first, aliases, ...(roles.length > 0 && { roles }) };
}
