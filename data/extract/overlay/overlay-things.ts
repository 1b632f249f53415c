import { foldText } from '../../match/tokens';
import type { Alias, Entity, Event } from '../../model';
import type { OverlayEntity, OverlayEvent } from './overlay';

/** Found entities as the overlay has them, then those that are in the overlay alone. */
export function overlayEntities(
  found: readonly Entity[],
  given: Readonly<Record<string, OverlayEntity>>,
): Entity[] {
  return [
    ...found.map((entity) => {
      const { foundAs = [], aliases = [], ...rest } = given[entity.id] ?? {};
      return withAliases({ ...entity, ...rest }, [...aliases, ...without(entity.aliases, foundAs)]);
    }),
    ...newIn(given, found).map(([id, { foundAs: _, name, type, ...rest }]): Entity => {
      if (name === undefined || type === undefined) throw new Error(tooLittle(id));
      return withAliases({ id, name, type, ...rest }, rest.aliases ?? []);
    }),
  ];
}

/** The same for events, of which the overlay's names are all: "the visit" in one article is another in the next. */
export function overlayEvents(
  found: readonly Event[],
  given: Readonly<Record<string, OverlayEvent>>,
): Event[] {
  return [
    ...found.map((event) => {
      const { foundAs = [], aliases = without(event.aliases, foundAs), ...rest } = given[event.id] ?? {};
      return withAliases({ ...event, ...rest }, aliases);
    }),
    ...newIn(given, found).map(([id, { foundAs: _, name, type, ...rest }]): Event => {
      if (name === undefined || type === undefined) throw new Error(tooLittle(id));
      return withAliases({ id, name, type, ...rest }, rest.aliases ?? []);
    }),
  ];
}

function newIn<Thing>(
  given: Readonly<Record<string, Thing>>,
  found: readonly { id: string }[],
): [string, Thing][] {
  const known = new Set(found.map(({ id }) => id));
  return Object.entries(given).filter(([id]) => !known.has(id));
}

const tooLittle = (id: string): string =>
  `the overlay speaks of "${id}", which is not found in the article: give it a name and a type, or say under which name it is found (foundAs)`;

const without = (aliases: readonly Alias[], names: readonly string[]): Alias[] =>
  aliases.filter(({ text }) => !names.some((name) => foldText(name) === foldText(text)));

/** Each name once; the first says what it needs. */
function withAliases<Thing extends { name: string }>(
  thing: Thing,
  aliases: readonly Alias[],
): Thing & { aliases: Alias[] } {
  const taken = new Set([foldText(thing.name)]);
  return { ...thing, aliases: aliases.filter(({ text }) => isNew(taken, foldText(text))) };
}

const isNew = (taken: Set<string>, name: string): boolean => !taken.has(name) && taken.add(name).has(name);
