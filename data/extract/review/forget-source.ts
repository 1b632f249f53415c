import type { Entity, Event, Fact, Pack } from '../../model';

/**
 * A topic without one of its articles and all that rested on it alone: facts that another source tells too stay, with
 * that source; entities and events of which only this article told go, unless something that stays names them.
 */
export function forgetSource(pack: Pack, source: string): Pack {
  const sources = pack.sources.filter(({ id }) => id !== source);
  if (sources.length === 0) return { ...pack, sources, entities: [], events: [], facts: [] };
  const facts = keepContradictions(pack.facts.flatMap((fact) => withoutSource(fact, source) ?? []));
  const told = thingsToldBy(pack, source);
  const named = thingsNamedIn(facts);
  const isKept = (thing: Entity | Event) =>
    !told.has(thing.id) || named.has(thing.id) || (thing.roles ?? []).some((role) => role.source !== source);
  const events = pack.events.filter(isKept);
  for (const { place, participants = [] } of events)
    for (const id of [place, ...participants]) if (id !== undefined) named.add(id);
  return {
    ...pack,
    sources,
    entities: pack.entities.filter(isKept).map((entity) => withoutRoles(entity, source)),
    events: events.map((event) => withoutRoles(event, source)),
    facts,
  };
}

function withoutSource(fact: Fact, source: string): Fact | undefined {
  const { also, quote, ...rest } = fact;
  const others = also?.filter((each) => each.source !== source) ?? [];
  if (fact.source !== source)
    return { ...rest, ...(quote && { quote }), ...(others.length > 0 && { also: others }) };
  const [next, ...further] = others;
  return next && { ...rest, ...next, ...(further.length > 0 && { also: further }) };
}

function keepContradictions(facts: readonly Fact[]): Fact[] {
  const ids = new Set(facts.map(({ id }) => id));
  return facts.map(({ contradicts, ...fact }) => {
    const left = contradicts?.filter((id) => ids.has(id)) ?? [];
    return left.length === 0 ? fact : { ...fact, contradicts: left };
  });
}

function thingsToldBy({ entities, events, facts }: Pack, source: string): ReadonlySet<string> {
  const its = facts.filter((fact) => fact.source === source);
  const inRoles = [...entities, ...events].filter(({ roles }) =>
    roles?.some((role) => role.source === source),
  );
  const things = new Set([...thingsNamedIn(its), ...inRoles.map(({ id }) => id)]);
  for (const { id, place, participants = [] } of events)
    if (things.has(id))
      for (const other of [place, ...participants]) if (other !== undefined) things.add(other);
  return things;
}

function thingsNamedIn(facts: readonly Fact[]): Set<string> {
  return new Set(
    facts.flatMap(({ about, attributedTo }) => [...about, ...(attributedTo ? [attributedTo] : [])]),
  );
}

function withoutRoles<Thing extends Entity | Event>(thing: Thing, source: string): Thing {
  if (thing.roles === undefined) return thing;
  return { ...thing, roles: thing.roles.filter((role) => role.source !== source) };
}
