/** From the topics that are on to the things that can be mentioned: merged, with their names and neighbours. */
import type { Alias, Entity, Event, Fact } from '../model';
import { writtenBehindTo } from './arabic-article';
import { identify } from './same-things';
import type { Thing } from './thing';

/** What the matcher needs of one topic. */
export interface PackContent {
  /** Of the topic of world basics. */
  isBasic?: boolean;
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

/** The things of all topics that are on, see `identify` for which are one. */
export function thingsOf(topics: readonly PackContent[]): Thing[] {
  const drafts = new Map<string, Draft>();
  const refs = identify(topics);
  const learned = new Set<string>();
  topics.forEach((topic, index) => {
    const refOf = (id: string): string => refs[index]?.get(id) ?? id;
    for (const entity of topic.entities) addEntity(drafts, refOf(entity.id), entity);
    for (const event of topic.events) addEvent(drafts, refOf(event.id), event);
    if (topic.isBasic !== true) for (const { id } of topic.entities) learned.add(refOf(id));
    linkNeighbours(drafts, topic, refOf);
  });
  return [...drafts.values()].map(({ thing, aliases, neighbours }) => ({
    ...thing,
    ...(thing.kind === 'entity' && !learned.has(thing.ref) && { isBasic: true }),
    aliases: [...aliases.values()],
    neighbours: [...neighbours],
  }));
}

function addEntity(drafts: Map<string, Draft>, ref: string, entity: PackContent['entities'][number]): void {
  const { type, name } = entity;
  addAliases(drafts.get(ref) ?? startDraft(drafts, { ref, kind: 'entity', type, name }), entity);
}

function addEvent(drafts: Map<string, Draft>, ref: string, event: PackContent['events'][number]): void {
  const { type, name, start, end } = event;
  const draft = drafts.get(ref) ?? startDraft(drafts, { ref, kind: 'event', type, name });
  // What one topic leaves out, another may tell.
  draft.thing = { ...(start !== undefined && { start }), ...(end !== undefined && { end }), ...draft.thing };
  addAliases(draft, event);
}

function startDraft(drafts: Map<string, Draft>, thing: Draft['thing']): Draft {
  const draft = { thing, aliases: new Map<string, Alias>(), neighbours: new Set<string>() };
  drafts.set(thing.ref, draft);
  return draft;
}

/** The same alias of two topics counts without context if either says so. */
function addAliases(draft: Draft, { name, aliases }: { name: string; aliases: readonly Alias[] }): void {
  const own = aliases.some(({ text }) => text === name) ? aliases : [{ text: name }, ...aliases];
  for (const alias of own.flatMap(withForms)) {
    const known = draft.aliases.get(alias.text);
    if (known === undefined || (known.needsContext === true && alias.needsContext !== true))
      draft.aliases.set(alias.text, alias);
  }
}

function withForms(alias: Alias): Alias[] {
  const behindTo = writtenBehindTo(alias.text);
  return behindTo === undefined ? [alias] : [alias, { ...alias, text: behindTo }];
}

function linkNeighbours(drafts: Map<string, Draft>, topic: PackContent, refOf: (id: string) => string): void {
  const groups = [
    ...topic.facts.map(({ about, attributedTo }) => [...about, attributedTo]),
    ...topic.events.map(({ id, place, participants = [] }) => [id, place, ...participants]),
  ];
  for (const group of groups) {
    const members = [...new Set(group.flatMap((id) => (id === undefined ? [] : refOf(id))))];
    for (const member of members) {
      for (const other of members) if (other !== member) drafts.get(member)?.neighbours.add(other);
    }
  }
}
