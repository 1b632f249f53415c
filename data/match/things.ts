/** From the topics that are on to the things that can be mentioned: merged, with their names and neighbours. */
import type { Alias, Entity, Event, Fact } from '../model';
import { Sets } from './sets';
import type { Thing } from './thing';

type PackEntity = Pick<Entity, 'id' | 'name' | 'type' | 'aliases' | 'sameAs'>;
type PackEvent = Pick<Event, 'id' | 'name' | 'type' | 'aliases' | 'start' | 'end' | 'place' | 'participants'>;

/** What the matcher needs of one topic. */
export interface PackContent {
  entities: readonly PackEntity[];
  events: readonly PackEvent[];
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
  const same = joinEntities(topics);
  const entityRefs = new Map<string, string>();
  for (const topic of topics) {
    const refs = new Map<string, string>();
    for (const entity of topic.entities) refs.set(entity.id, addEntity(drafts, entityRefs, same, entity));
    for (const event of topic.events) refs.set(event.id, addEvent(drafts, event));
    linkNeighbours(drafts, topic, refs);
  }
  return [...drafts.values()].map(({ thing, aliases, neighbours }) => ({
    ...thing,
    aliases: [...aliases.values()],
    neighbours: [...neighbours],
  }));
}

/** Ids and links that stand for one entity, however long the chain between them. */
function joinEntities(topics: readonly PackContent[]): Sets {
  const same = new Sets();
  for (const { entities } of topics) {
    for (const { id, sameAs = [] } of entities) for (const link of sameAs) same.join(`#${id}`, link);
  }
  return same;
}

function addEntity(
  drafts: Map<string, Draft>,
  refs: Map<string, string>,
  same: Sets,
  entity: PackEntity,
): string {
  const set = same.find(`#${entity.id}`);
  const ref = refs.get(set) ?? freeRef(drafts, entity.id);
  refs.set(set, ref);
  const draft =
    drafts.get(ref) ?? startDraft(drafts, { ref, kind: 'entity', type: entity.type, name: entity.name });
  addAliases(draft, entity);
  return ref;
}

function addEvent(drafts: Map<string, Draft>, event: PackEvent): string {
  const { type, name, start, end } = event;
  const ref = refOfSameEvent(drafts, event) ?? freeRef(drafts, event.id);
  const draft = drafts.get(ref) ?? startDraft(drafts, { ref, kind: 'event', type, name });
  if (start !== undefined) draft.thing.start ??= start;
  if (end !== undefined) draft.thing.end ??= end;
  addAliases(draft, event);
  return ref;
}

function refOfSameEvent(drafts: Map<string, Draft>, { id, start }: PackEvent): string | undefined {
  for (let ref = id, count = 2; ; ref = `${id}~${count++}`) {
    const known = drafts.get(ref)?.thing;
    if (known === undefined) return undefined;
    const differs = known.start !== undefined && start !== undefined && known.start !== start;
    if (known.kind === 'event' && !differs) return ref;
  }
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

/** Where two topics differ over an alias, the one that asks for less counts. */
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
