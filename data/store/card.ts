/** All that a card shows of one entity or event, read and put together from the topics that are on. */
import type { Card, CardFact, ThingLabel } from '../model';
import { describeThing, roleSourcesOf } from './card-description';
import { readEventRows, readFactRows } from './card-rows';
import { pairUp, readContradicted, toCardFact } from './contradictions';
import type { FactRow, Store } from './database';
import { mergeFacts, type SeenFact } from './merge-facts';
import { samePageAs } from './page-url';
import { rankFacts, type RankedThing } from './rank-facts';
import { readSources, sourceKeysOf, type Sources } from './sources';
import { makeTimeline, toCardEvent } from './timeline';
import { keyOf, labelOf, TopicView, type SameThing, type Things } from './topic-view';
import { isBasic } from './world-basics';

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
    ...chooseFacts({ thing, facts, contradicted, sources, things }, { ...labelOf(thing), ...head }, page),
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

interface Material {
  thing: SameThing;
  facts: readonly FactRow[];
  contradicted: readonly FactRow[];
  sources: Sources;
  things: Things;
}

/** The facts in the order in which they matter on the page; those that the page tells itself apart. */
function chooseFacts(
  { thing, facts, contradicted, sources, things }: Material,
  head: RankedThing,
  page: CardPage,
) {
  const merged = mergeFacts(facts, sources);
  const refOf = (topicId: string) => (id: string) => {
    const key = keyOf({ topicId, id });
    return thing.rows.some((row) => keyOf(row) === key) ? thing.ref : (things.get(key)?.ref ?? id);
  };
  const ranked = rankFacts(
    merged.map((fact) => ({ fact, ...weighable(fact, refOf) })),
    head,
    { refs: new Set(page.refs), ...(page.published !== undefined && { published: page.published }) },
  )
    .map(({ fact }) => fact)
    // What everybody may know comes after all that a topic tells.
    .sort((one, other) => Number(isBasic(one)) - Number(isBasic(other)));
  const all = [...merged, ...mergeFacts(contradicted, sources)];
  const isFromPage = tellsItself(page.urls);
  const show = (some: readonly SeenFact[]): CardFact[] => {
    const { facts: shown, opposed } = pairUp(some, all, page.published);
    return shown.map((fact) => toCardFact(fact, opposed.get(fact) ?? []));
  };
  return {
    facts: show(ranked.filter((fact) => !isFromPage(fact))),
    factsFromThisPage: show(ranked.filter(isFromPage)),
  };
}

function weighable({ rows, sources }: SeenFact, refOf: (topicId: string) => (id: string) => string) {
  const [{ topicId, text, about, status, when }] = rows;
  const time = when?.start ?? sources[0]?.published;
  return {
    text,
    about: about.map(refOf(topicId)),
    status,
    told: sources.length,
    ...(time !== undefined && { time }),
  };
}

/** Whether a fact's source is the page on which the card opens, whoever else tells it too. */
function tellsItself(urls: readonly string[]): (fact: SeenFact) => boolean {
  const isOfPage = samePageAs(urls);
  return ({ sources }) => sources.some(({ url }) => isOfPage(url));
}

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
