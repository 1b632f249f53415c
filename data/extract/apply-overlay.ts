/** What no article says of itself, added to a pack that was made of one: other names, links, a better title. */
import * as v from 'valibot';
import { AliasSchema, ENTITY_TYPES, type Alias, type Pack } from '../model';
import { renameThings } from './review/rename-things';

const text = v.exactOptional(v.string());
const aliases = v.exactOptional(v.array(AliasSchema));

const EntityChange = v.strictObject({
  id: text,
  name: text,
  type: v.exactOptional(v.picklist(ENTITY_TYPES)),
  description: text,
  aliases,
  sameAs: v.exactOptional(v.array(v.string())),
});
const EventChange = v.strictObject({
  id: text,
  name: text,
  type: text,
  description: text,
  start: text,
  aliases,
});

/** Things by the ids that the pack has for them; `id` gives one another. The pack is checked when all is in it. */
export const OverlaySchema = v.strictObject({
  topic: v.exactOptional(
    v.strictObject({ id: text, title: text, description: text, color: text, author: text, revision: text }),
  ),
  source: v.exactOptional(v.strictObject({ title: text, publisher: text, url: text, published: text })),
  entities: v.exactOptional(v.record(v.string(), EntityChange)),
  events: v.exactOptional(v.record(v.string(), EventChange)),
});

export type Overlay = v.InferOutput<typeof OverlaySchema>;

/**
 * The pack with all that the overlay says; of a name that both have, the overlay's word on context and case counts.
 * @throws {Error} where the overlay speaks of a thing that the pack does not have.
 */
export function applyOverlay(pack: Pack, { topic, source, entities = {}, events = {} }: Overlay): Pack {
  const changes = new Map(Object.entries({ ...entities, ...events }));
  for (const { id } of [...pack.entities, ...pack.events]) changes.delete(id);
  for (const id of changes.keys())
    throw new Error(`the overlay speaks of "${id}", which the pack does not have`);
  const overlaid: Pack = {
    ...pack,
    topic: { ...pack.topic, ...topic },
    sources: pack.sources.map((each) => ({ ...each, ...source })),
    entities: pack.entities.map((each) => overlay(each, entities[each.id])),
    events: pack.events.map((each) => overlay(each, events[each.id])),
  };
  return renameThings(overlaid, newIds({ ...entities, ...events }));
}

function newIds(changes: Readonly<Record<string, { id?: string }>>): Map<string, string> {
  return new Map(
    Object.entries(changes).flatMap(([id, change]): [string, string][] =>
      change.id === undefined ? [] : [[id, change.id]],
    ),
  );
}

function overlay<Thing extends { aliases: Alias[] }>(
  thing: Thing,
  change: { id?: string; aliases?: Alias[] } = {},
): Thing {
  const { id, aliases: given = [], ...rest } = change;
  const own = new Set(given.map((alias) => alias.text));
  return { ...thing, ...rest, aliases: [...given, ...thing.aliases.filter((alias) => !own.has(alias.text))] };
}
