/** A found pack into a known one: the same things, events and facts recognised, nothing lost. */
import type { Alias, Entity, Event, Pack } from '../../model';
import { isAllCapitals } from '../../match/case-rule';
import { GIVEN_NAMES } from '../../match/words/given-names';
import { FreeIds } from '../free-ids';
import { renameThings } from '../review/rename-things';
import { addFacts } from './add-facts';
import { addSources } from './add-sources';
import { matchEntities, type Matches } from './match-entities';
import { matchEvents } from './match-events';
import { matchFacts, type FactMatches } from './match-facts';
import { mergeRoles } from './merge-roles';

/** What of a found pack is known, from found ids to known ones. */
export interface PackMatches {
  entities: Matches;
  events: Matches;
  facts: FactMatches;
}

/** What was found is matched with what is known, for a reader to look through. */
export function matchPacks(known: Pack, found: Pack): PackMatches {
  const entities = matchEntities(known, found);
  const events = matchEvents(known, found, entities);
  const renamed = renameThings(found, new Map([...entities, ...events]));
  return { entities, events, facts: matchFacts(known, renamed) };
}

/**
 * The known pack with all of the found one. A found thing that is known adds its names and roles; a found fact that is
 * known adds its source; what contradicts is kept beside what it contradicts. Ids of the known pack stay.
 *
 * @param decided Ids of found things that are the known things of these ids, whatever they are called: a reader said so.
 */
export function mergePacks(known: Pack, found: Pack, decided: ReadonlySet<string> = new Set()): Pack {
  const { sources, found: placed } = addSources(known, found);
  const { entities, events } = matchPacks(known, placed);
  const sure = [...decided].map((id): [string, string] => [id, id]);
  const renamed = renameThings(placed, newIds(known, placed, new Map([...entities, ...events, ...sure])));
  return {
    ...known,
    sources,
    entities: mergeThings(known.entities, renamed.entities, mergeEntity),
    events: mergeThings(known.events, renamed.events, mergeEvent),
    facts: addFacts(known, renamed),
  };
}

/** The known id of what is known; an id that is another thing's is made another. */
function newIds(known: Pack, found: Pack, matches: Matches): Map<string, string> {
  const free = new FreeIds([...known.entities, ...known.events].map(({ id }) => id));
  const things = [...found.entities, ...found.events];
  return new Map(things.map(({ id }) => [id, matches.get(id) ?? free.take(id)]));
}

function mergeThings<Thing extends Entity | Event>(
  known: readonly Thing[],
  found: readonly Thing[],
  merge: (known: Thing, found: Thing) => Thing,
): Thing[] {
  const things = new Map(known.map((thing) => [thing.id, thing]));
  for (const thing of found) {
    const same = things.get(thing.id);
    things.set(thing.id, same === undefined ? thing : merge(same, thing));
  }
  return [...things.values()];
}

function mergeEntity(known: Entity, found: Entity): Entity {
  const sameAs = [...new Set([...(known.sameAs ?? []), ...(found.sameAs ?? [])])];
  const type = isPersonsName(known, found) ? 'person' : known.type;
  return { ...mergeNamed(known, found), type, ...(sameAs.length > 0 && { sameAs }) };
}

/** Of two kinds that were told for one name, that of a person where it begins as people's names do. */
const isPersonsName = (known: Entity, found: Entity): boolean =>
  [known.type, found.type].includes('person') &&
  GIVEN_NAMES.has(known.name.split(' ', 1)[0]?.toLowerCase() ?? '');

function mergeEvent(known: Event, found: Event): Event {
  const participants = [...new Set([...(known.participants ?? []), ...(found.participants ?? [])])];
  const place = known.place ?? found.place;
  return {
    ...mergeNamed(known, found),
    ...mergePeriod(known, found),
    ...(place !== undefined && { place }),
    ...(participants.length > 0 && { participants }),
  };
}

/** The more precise of two starts; an end only where it goes with the start. */
function mergePeriod(known: Event, found: Event): Pick<Event, 'start' | 'end'> {
  const isMore = (found.start?.length ?? 0) > (known.start?.length ?? 0);
  const { start, end } = isMore ? found : known;
  const last = end ?? (isMore ? known.end : found.end);
  const fits =
    last !== undefined && (start === undefined || start.slice(0, last.length) <= last.slice(0, start.length));
  return { ...(start !== undefined && { start }), ...(fits && { end: last }) };
}

/** The fuller name of a person who was known by less, and one that is not all in capitals; else the known one stays. */
function mergeNamed<Thing extends Entity | Event>(known: Thing, found: Thing): Thing {
  const isFuller =
    (known.type === 'person' && !/\s/.test(known.name) && /\s/.test(found.name)) ||
    (isShouted(known.name) && !isAllCapitals(found.name));
  const name = isFuller ? found.name : known.name;
  const roles = mergeRoles(known.roles, found.roles);
  return {
    ...known,
    name,
    aliases: mergeAliases(name, [
      ...known.aliases,
      { text: known.name },
      ...(isFuller ? [] : [{ text: found.name }]),
      ...found.aliases,
    ]),
    ...(roles.length > 0 && { roles }),
  };
}

/** As datelines are; acronyms are shorter. */
const isShouted = (name: string): boolean => name.length > 5 && isAllCapitals(name);

/** Each name once, as it was known first and whatever its capitals; the own name only where it says more. */
function mergeAliases(name: string, aliases: readonly Alias[]): Alias[] {
  const seen = new Set<string>();
  return aliases.filter(({ text, ...flags }) => {
    const key = flags.matchCase === true ? text : text.toLowerCase();
    const isBare = key === name.toLowerCase() && Object.keys(flags).length === 0;
    return !isBare && !seen.has(key) && seen.add(key);
  });
}
