/** From the topics that are on to the things that can be mentioned: merged, with their names and neighbours. */
import type { Alias, Entity, Event, Fact } from '../model';
import type { Thing } from './thing';

/** What the matcher needs of one topic. */
export interface PackContent {
  entities: readonly Pick<Entity, 'id' | 'name' | 'type' | 'aliases' | 'sameAs'>[];
  events: readonly Pick<
    Event,
    'id' | 'name' | 'type' | 'aliases' | 'start' | 'end' | 'place' | 'participants'
  >[];
  facts: readonly Pick<Fact, 'about' | 'attributedTo'>[];
}

interface Draft {
  thing: Omit<Thing, 'aliases' | 'neighbours'>;
  aliases: Map<string, Alias>;
  neighbours: Set<string>;
}

/**
 * Entities of the same id, or with a `sameAs` in common, are one thing over all topics, and so are events of the same
 * id whose starts do not differ; its ref is the id in the first topic.
 */
export function thingsOf(topics: readonly PackContent[]): Thing[] {
  const drafts = new Map<string, Draft>();
  const refsByLink = new Map<string, string>();
  for (const topic of topics) {
    const refs = new Map<string, string>();
    for (const entity of topic.entities) refs.set(entity.id, addEntity(drafts, refsByLink, entity));
    for (const event of topic.events) refs.set(event.id, addEvent(drafts, event));
    linkNeighbours(drafts, topic, refs);
  }
  return [...drafts.values()].map(({ thing, aliases, neighbours }) => ({
    ...thing,
    aliases: [...aliases.values()],
    neighbours: [...neighbours],
  }));
}

function addEntity(
  drafts: Map<string, Draft>,
  refsByLink: Map<string, string>,
  entity: PackContent['entities'][number],
): string {
  const links = entity.sameAs ?? [];
  const linked = links.map((link) => refsByLink.get(link)).find((ref) => ref !== undefined);
  const ref =
    drafts.get(entity.id)?.thing.kind === 'entity' ? entity.id : (linked ?? freeRef(drafts, entity.id));
  const draft =
    drafts.get(ref) ?? startDraft(drafts, { ref, kind: 'entity', type: entity.type, name: entity.name });
  for (const link of links) if (!refsByLink.has(link)) refsByLink.set(link, ref);
  addAliases(draft, entity);
  return ref;
}

function addEvent(drafts: Map<string, Draft>, event: PackContent['events'][number]): string {
  const known = drafts.get(event.id);
  const isSame =
    known?.thing.kind === 'event' &&
    (known.thing.start === undefined || event.start === undefined || known.thing.start === event.start);
  const ref = isSame ? event.id : freeRef(drafts, event.id);
  const { type, name, start, end } = event;
  const draft =
    drafts.get(ref) ??
    startDraft(drafts, {
      ref,
      kind: 'event',
      type,
      name,
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
    });
  addAliases(draft, event);
  return ref;
}

/** Two different things of one id in two topics: the later gets a ref of its own. */
function freeRef(drafts: Map<string, Draft>, id: string): string {
  let ref = id;
  for (let count = 2; drafts.has(ref); count++) ref = `${id}~${count}`;
  return ref;
}

function startDraft(drafts: Map<string, Draft>, thing: Draft['thing']): Draft {
  const draft = { thing, aliases: new Map<string, Alias>(), neighbours: new Set<string>() };
  drafts.set(thing.ref, draft);
  return draft;
}

/** The same alias of two topics counts without context if either says so. */
function addAliases(draft: Draft, { name, aliases }: { name: string; aliases: readonly Alias[] }): void {
  const own = aliases.some(({ text }) => text === name) ? aliases : [{ text: name }, ...aliases];
  for (const alias of own) {
    const known = draft.aliases.get(alias.text);
    if (known === undefined || (known.needsContext === true && alias.needsContext !== true))
      draft.aliases.set(alias.text, alias);
  }
}

function linkNeighbours(
  drafts: Map<string, Draft>,
  topic: PackContent,
  refs: ReadonlyMap<string, string>,
): void {
  const groups = [
    ...topic.facts.map(({ about, attributedTo }) => [...about, attributedTo]),
    ...topic.events.map(({ id, place, participants = [] }) => [id, place, ...participants]),
  ];
  for (const group of groups) {
    const members = [...new Set(group.flatMap((id) => (id === undefined ? [] : (refs.get(id) ?? []))))];
    for (const member of members) {
      for (const other of members) if (other !== member) drafts.get(member)?.neighbours.add(other);
    }
  }
}
