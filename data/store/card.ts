/** All that a card shows of one entity or event, read and put together from the topics that are on. */
import type { Card, ThingLabel } from '../model';
import { describeThing, roleSourcesOf } from './card-description';
import { chooseFacts } from './card-facts';
import { readEventRows, readFactRows } from './card-rows';
import { readContradicted } from './contradictions';
import type { FactRow, Store } from './database';
import { readSources, sourceKeysOf } from './sources';
import { makeTimeline, toCardEvent } from './timeline';
import { keyOf, labelOf, TopicView, type SameThing, type Things } from './topic-view';

export interface CardPage {
  /** Refs of what is mentioned on the page. */
  refs: readonly string[];
  published?: string;
  /** The page's address, and the canonical one that it states. */
  urls: readonly string[];
}

/** More chips than anybody looks through. */
const MOST_RELATED = 30;

/** The card of a ref, or undefined where no topic that is on knows it. */
export async function readCard(store: Store, ref: string, page: CardPage): Promise<Card | undefined> {
  return store.transaction('r', [store.topics, ...store.contents], async () => {
    const view = await TopicView.open(store);
    const thing = await view.thing(ref);
    return thing && makeCard(view, thing, page);
  });
}

async function makeCard(view: TopicView, thing: SameThing, page: CardPage): Promise<Card> {
  const onPage = new Set(page.refs);
  const [facts, events] = await Promise.all([readFactRows(view, thing, onPage), readEventRows(view, thing)]);
  const contradicted = await readContradicted(view.store, facts);
  const [sources, things] = await Promise.all([
    readSources(view.store, [...[...facts, ...contradicted].flatMap(sourceKeysOf), ...roleSourcesOf(thing)]),
    view.things([...facts.flatMap(({ about }) => about), ...events.flatMap(idsOfEvent), ...ownIds(thing)]),
  ]);
  const linked = countLinks(thing, facts, things);
  for (const event of events) addLink(linked, things.get(keyOf(event)));
  const timeline = makeTimeline(
    [thing, ...linked.keys()].flatMap((each) => (each.kind === 'event' ? [toCardEvent(each, things)] : [])),
    page.published ?? new Date().toISOString(),
  );
  const head = describeThing(thing, sources);
  return {
    ...(thing.kind === 'event' ? toCardEvent(thing, things) : labelOf(thing)),
    ...head,
    topics: topicsOf(view, thing),
    ...chooseFacts({ thing, description: head.description, facts, contradicted, sources, things }, page),
    timeline,
    related: rankRelated(linked, { onPage, onTimeline: new Set(timeline.map(({ ref }) => ref)) }),
  };
}

const idsOfEvent = ({
  id,
  place,
  participants = [],
}: {
  id: string;
  place?: string;
  participants?: string[];
}) => [id, ...(place === undefined ? [] : [place]), ...participants];

const ownIds = (thing: SameThing): string[] => (thing.kind === 'event' ? thing.rows.flatMap(idsOfEvent) : []);

/** How often a fact or an event links each other thing with this one. */
type Links = Map<SameThing, number>;

function countLinks(thing: SameThing, facts: readonly FactRow[], things: Things): Links {
  const links: Links = new Map();
  for (const { topicId, about } of facts)
    for (const id of about) addLink(links, things.get(keyOf({ topicId, id })));
  if (thing.kind === 'event')
    for (const row of thing.rows)
      for (const id of idsOfEvent(row)) addLink(links, things.get(keyOf({ topicId: row.topicId, id })));
  for (const each of links.keys()) if (each.ref === thing.ref) links.delete(each);
  return links;
}

function addLink(links: Links, thing: SameThing | undefined): void {
  if (thing !== undefined) links.set(thing, (links.get(thing) ?? 0) + 1);
}

interface Shown {
  onPage: ReadonlySet<string>;
  onTimeline: ReadonlySet<string>;
}

/** What it has most to do with first; what stands on the page before what does not. */
function rankRelated(links: Links, { onPage, onTimeline }: Shown): ThingLabel[] {
  const weigh = ([{ ref }, count]: [SameThing, number]) => count * (onPage.has(ref) ? 2 : 1);
  return [...links]
    .filter(([{ kind, ref }]) => kind === 'entity' || !onTimeline.has(ref))
    .sort((one, other) => weigh(other) - weigh(one))
    .slice(0, MOST_RELATED)
    .map(([thing]) => labelOf(thing));
}

function topicsOf({ topics }: TopicView, { rows }: SameThing): Card['topics'] {
  return topics
    .filter(({ id }) => rows.some(({ topicId }) => topicId === id))
    .map(({ title, color }) => ({ title, ...(color !== undefined && { color }) }));
}
