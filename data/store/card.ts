/** All that a card shows of one entity or event, read and put together from the topics that are on. */
import type { Card, CardEvent, CardFact, CardSource, Source, ThingLabel } from '../model';
import type { EntityRow, EventRow, FactRow, SourceRow, Store } from './database';
import { normalisePageUrl } from './page-url';
import { rankFacts } from './rank-facts';
import { readSameThing, readTopicsOn } from './topic-view';

export interface CardPage {
  /** Refs of what is mentioned on the page. */
  refs: readonly string[];
  published?: string;
  /** The page's address, and the canonical one that it states. */
  urls: readonly string[];
}

/** Ids of a topic's things, facts and sources are its own. */
interface Row {
  topicId: string;
  id: string;
}
const keyOf = ({ topicId, id }: Row): string => JSON.stringify([topicId, id]);

/** The card of a ref, or undefined where no topic that is on knows it. */
export async function readCard(store: Store, ref: string, page: CardPage): Promise<Card | undefined> {
  return store.transaction('r', [store.topics, ...store.contents], async () => {
    const topics = await readTopicsOn(store);
    const topicIds = topics.map(({ id }) => id);
    const { entities, events } = await readSameThing(store, ref, topicIds);
    const rows = entities.length > 0 ? entities : events;
    const [first] = rows;
    if (first === undefined) return undefined;

    const ownIds = new Set(rows.map(({ id }) => id));
    const facts = await readFacts(store, rows);
    const related = await readThings(store, idsIn(facts, ownIds), topicIds);
    const timeline = await readTimeline(store, { entities, facts, ownIds, topicIds });
    const sources = await readSources(store, facts, rows);
    const ownUrls = new Set(page.urls.map(normalisePageUrl).filter((url) => url !== undefined));
    const cardFacts = rankFacts(
      facts.map((fact) => ({ ...fact, ...timeOf(fact, sources) })),
      {
        refs: new Set(page.refs.filter((each) => !ownIds.has(each))),
        ...(page.published && { published: page.published }),
      },
    ).map((fact) => toCardFact(fact, { facts, sources }));
    const isOfPage = ({ sources: [source] }: CardFact) =>
      source?.url !== undefined && ownUrls.has(normalisePageUrl(source.url) ?? '');

    return {
      ref,
      kind: entities.length > 0 ? 'entity' : 'event',
      type: first.type,
      name: first.name,
      ...describe(rows, sources),
      topics: topics
        .filter(({ id }) => rows.some(({ topicId }) => topicId === id))
        .map(({ title, color }) => ({ title, ...(color !== undefined && { color }) })),
      ...(entities.length === 0 && (await readWhenAndWhere(store, events))),
      facts: cardFacts.filter((fact) => !isOfPage(fact)),
      factsFromThisPage: cardFacts.filter(isOfPage),
      timeline,
      related: rankRelated(related, facts, new Set(page.refs)),
    };
  });
}

async function readFacts(store: Store, rows: readonly Row[]): Promise<FactRow[]> {
  const keys = new Set(rows.map(keyOf));
  const ids = [...new Set(rows.map(({ id }) => id))];
  const about = await store.facts.where('about').anyOf(ids).distinct().toArray();
  return about.filter(({ topicId, about: things }) => things.some((id) => keys.has(keyOf({ topicId, id }))));
}

function idsIn(facts: readonly FactRow[], ownIds: ReadonlySet<string>): string[] {
  return [...new Set(facts.flatMap(({ about }) => about))].filter((id) => !ownIds.has(id));
}

/** Labels of entities and events, each once. */
async function readThings(
  store: Store,
  ids: readonly string[],
  topicIds: readonly string[],
): Promise<ThingLabel[]> {
  const [entities, events] = await Promise.all([
    store.entities
      .where('id')
      .anyOf([...ids])
      .toArray(),
    store.events
      .where('id')
      .anyOf([...ids])
      .toArray(),
  ]);
  const labels = [...entities.map(toLabel('entity')), ...events.map(toLabel('event'))];
  const isOn = new Set(topicIds);
  const seen = new Set<string>();
  return labels
    .filter(({ topicId, label }) => isOn.has(topicId) && !seen.has(label.ref) && seen.add(label.ref))
    .map(({ label }) => label);
}

const toLabel =
  (kind: 'entity' | 'event') =>
  ({ topicId, id, type, name }: EntityRow | EventRow): { topicId: string; label: ThingLabel } => ({
    topicId,
    label: { ref: id, kind, type, name },
  });

interface TimelineQuery {
  entities: readonly EntityRow[];
  facts: readonly FactRow[];
  ownIds: ReadonlySet<string>;
  topicIds: readonly string[];
}

/** Dated events in which it takes part, or that a fact links with it, oldest first. */
async function readTimeline(
  store: Store,
  { entities, facts, ownIds, topicIds }: TimelineQuery,
): Promise<CardEvent[]> {
  const ids = [...ownIds];
  const linked = [...new Set([...ids, ...facts.flatMap(({ about }) => about)])];
  const events = [
    ...(entities.length > 0 ? await store.events.where('participants').anyOf(ids).toArray() : []),
    ...(entities.length > 0 ? await store.events.where('place').anyOf(ids).toArray() : []),
    ...(await store.events.where('id').anyOf(linked).toArray()),
  ];
  const unique = new Map(
    events
      .filter(({ topicId, start }) => topicIds.includes(topicId) && start !== undefined)
      .map((event) => [event.id, event]),
  );
  const places = await readThings(
    store,
    [...unique.values()].flatMap(({ place }) => place ?? []),
    topicIds,
  );
  return [...unique.values()]
    .sort((one, other) => ((one.start ?? '') < (other.start ?? '') ? -1 : 1))
    .map((event) => toCardEvent(event, places));
}

function toCardEvent(
  { id, type, name, start, end, place }: EventRow,
  places: readonly ThingLabel[],
): CardEvent {
  const placeName = places.find(({ ref }) => ref === place)?.name;
  return {
    ref: id,
    kind: 'event',
    type,
    name,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(placeName !== undefined && { place: placeName }),
  };
}

async function readWhenAndWhere(store: Store, [event]: readonly EventRow[]) {
  if (event === undefined) return {};
  const places = event.place === undefined ? [] : await readThings(store, [event.place], [event.topicId]);
  const { start, end, place } = toCardEvent(event, places);
  return { ...(start && { start }), ...(end && { end }), ...(place && { place }) };
}

type Sources = ReadonlyMap<string, SourceRow>;

async function readSources(
  store: Store,
  facts: readonly FactRow[],
  things: readonly (EntityRow | EventRow)[],
): Promise<Sources> {
  const keys = [
    ...facts.flatMap(({ topicId, source, also = [] }) =>
      [source, ...also.map((each) => each.source)].map((id): [string, string] => [topicId, id]),
    ),
    ...things.flatMap(({ topicId, roles = [] }) =>
      roles.map(({ source }): [string, string] => [topicId, source]),
    ),
  ];
  const rows = await store.sources.bulkGet([
    ...new Map(keys.map((key) => [JSON.stringify(key), key])).values(),
  ]);
  return new Map(rows.filter((row) => row !== undefined).map((row) => [keyOf(row), row]));
}

/** The description, or where there is none the newest role. */
function describe(rows: readonly (EntityRow | EventRow)[], sources: Sources) {
  const description = rows.find((row) => row.description !== undefined)?.description;
  if (description !== undefined) return { description };
  const roles = rows.flatMap(({ topicId, roles: own = [] }) =>
    own.map(({ text, source, asOf }) => ({
      text,
      asOf: asOf ?? sources.get(keyOf({ topicId, id: source }))?.published,
    })),
  );
  const newest = roles.sort((one, other) => ((one.asOf ?? '') < (other.asOf ?? '') ? 1 : -1))[0];
  if (newest === undefined) return {};
  return { description: newest.text, ...(newest.asOf !== undefined && { descriptionAsOf: newest.asOf }) };
}

function timeOf(fact: FactRow, sources: Sources): { time?: string } {
  const time = fact.when?.start ?? sources.get(keyOf({ topicId: fact.topicId, id: fact.source }))?.published;
  return time === undefined ? {} : { time };
}

function toCardFact(
  fact: FactRow,
  { facts, sources }: { facts: readonly FactRow[]; sources: Sources },
): CardFact {
  const { topicId, id, text, status, attribution, when, source, quote, also = [], contradicts = [] } = fact;
  const told = [{ source, quote }, ...also].map((each) =>
    toCardSource(sources.get(keyOf({ topicId, id: each.source })), each.quote?.exact),
  );
  const asOf = told
    .flatMap(({ published }) => published ?? [])
    .sort()
    .at(-1);
  const opposed = facts.filter(
    (other) =>
      other.topicId === topicId &&
      (contradicts.includes(other.id) || other.contradicts?.includes(id) === true),
  );
  return {
    key: keyOf({ topicId, id }),
    text,
    status,
    ...(attribution !== undefined && { attribution }),
    ...(when !== undefined && { when }),
    ...(asOf !== undefined && { asOf }),
    sources: told,
    contradictedBy: opposed.map((other) => ({
      text: other.text,
      source: toCardSource(sources.get(keyOf({ topicId, id: other.source })), other.quote?.exact),
    })),
  };
}

function toCardSource(source: Source | undefined, quote: string | undefined): CardSource {
  const { title, publisher, url, published } = source ?? {};
  return {
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    ...(quote !== undefined && { quote }),
  };
}

/** What shares most facts first, and what stands on the page before what does not. */
function rankRelated(
  related: readonly ThingLabel[],
  facts: readonly FactRow[],
  onPage: ReadonlySet<string>,
): ThingLabel[] {
  const shared = (ref: string) => facts.filter(({ about }) => about.includes(ref)).length;
  return related
    .filter(({ kind }) => kind === 'entity')
    .map((label) => ({ label, weight: shared(label.ref) * (onPage.has(label.ref) ? 2 : 1) }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ label }) => label);
}
