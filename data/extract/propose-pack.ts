/** From what was read in an article to a pack that a reader can review, edit and keep. */
import * as v from 'valibot';
import {
  EntitySchema,
  EventSchema,
  FactSchema,
  PACK_FORMAT,
  PACK_VERSION,
  type Entity,
  type Event,
  type Fact,
  type Pack,
  type Source,
  type Topic,
} from '../model';
import type { ArticleReading } from './article-reading';
import { TellingRoles, type Role } from './facts/telling-roles';
import type { FoundFact } from './found-fact';
import { isWorthACard } from './events/is-worth-a-card';
import { aliasesOf, spellings } from './propose/alias-flags';
import { eventAliases } from './propose/event-aliases';
import { factId } from './propose/fact-id';
import { quoteAt } from './propose/quote';
import { sourceOf, topicOf } from './propose/source-and-topic';

export interface ProposeOptions {
  /** Day on which the pack is made, ISO 8601. */
  today: string;
  /** What the topic is to be; else it is named after the article. */
  topic?: Partial<Topic>;
}

/** What was told of an article, and the roles in it, if these are known already. */
export interface Told {
  facts: readonly FoundFact[];
  roles?: TellingRoles;
}

/**
 * Makes a pack of one article: things of which something is told, and all facts, each with its quote. What the format
 * does not allow, such as a quote that holds markup, is left out; so the pack always passes `readPack`.
 */
export function proposePack(
  reading: ArticleReading,
  { facts: found, roles = new TellingRoles(reading) }: Told,
  { today, topic = {} }: ProposeOptions,
): Pack {
  const source = sourceOf(reading.article);
  const entities = reading.entities.flatMap((entity) =>
    valid(EntitySchema, toEntity(entity, roles.of(entity), source)),
  );
  const entityIds = new Set(entities.map(({ id }) => id));
  const events = reading.events
    .filter((event) => isWorthACard(event))
    .flatMap((event) => valid(EventSchema, toEvent(event, entityIds)));
  const ids = new Set([...entityIds, ...events.map(({ id }) => id)]);
  const facts = uniqueById(
    found.flatMap((fact) => valid(FactSchema, toFact(fact, { source, ids, text: reading.article.text }))),
  );
  return withoutUntold({
    format: PACK_FORMAT,
    version: PACK_VERSION,
    topic: { ...topicOf(source, reading.article, today), ...topic },
    sources: [source],
    entities,
    events,
    facts,
  });
}

function toEntity(entity: ArticleReading['entities'][number], told: readonly Role[], source: Source): Entity {
  const { id, type, ...found } = entity;
  const [name = found.name] = spellings([found.name, ...found.aliases]);
  const texts = [...new Set(told.map(({ text }) => text))];
  const asOf = source.published === undefined ? {} : { asOf: source.published };
  const roles = texts.map((text) => ({ text, source: source.id, ...asOf }));
  return {
    id,
    name,
    type,
    aliases: aliasesOf({ ...found, id, name, type }),
    ...(roles.length > 0 && { roles }),
  };
}

function toEvent(found: ArticleReading['events'][number], entities: ReadonlySet<string>): Event {
  const { id, name, type, start, end, place } = found;
  const participants = found.participants.filter((each) => entities.has(each));
  const isInOrder =
    start === undefined || end === undefined || start.slice(0, end.length) <= end.slice(0, start.length);
  return {
    id,
    name,
    type,
    aliases: eventAliases(found),
    ...(start !== undefined && { start }),
    ...(end !== undefined && isInOrder && { end }),
    ...(place !== undefined && entities.has(place) && { place }),
    ...(participants.length > 0 && { participants }),
  };
}

interface Known {
  source: Source;
  ids: ReadonlySet<string>;
  text: string;
}

function toFact(
  { value, quote, about, attributedTo, ...fact }: FoundFact,
  { source, ids, text }: Known,
): Fact {
  return {
    ...fact,
    id: factId(source.id, fact.text),
    about: [...new Set(about)].filter((id) => ids.has(id)),
    source: source.id,
    quote: quoteAt(text, quote),
    ...(attributedTo !== undefined && ids.has(attributedTo) && { attributedTo }),
  };
}

/** The item, or nothing where the format does not allow it. */
function valid<Schema extends v.GenericSchema>(schema: Schema, item: unknown): v.InferOutput<Schema>[] {
  const parsed = v.safeParse(schema, item);
  return parsed.success ? [parsed.output] : [];
}

function uniqueById(facts: readonly Fact[]): Fact[] {
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()];
}

/** Without things of which a card could tell nothing: no fact, no role, no event. */
function withoutUntold(pack: Pack): Pack {
  const told = new Set(
    pack.facts.flatMap(({ about, attributedTo }) => [
      ...about,
      ...(attributedTo === undefined ? [] : [attributedTo]),
    ]),
  );
  const events = pack.events.filter(({ id }) => told.has(id));
  for (const { place, participants = [] } of events)
    for (const id of [...participants, ...(place === undefined ? [] : [place])]) told.add(id);
  return {
    ...pack,
    events,
    entities: pack.entities.filter(({ id, roles }) => told.has(id) || roles !== undefined),
  };
}
