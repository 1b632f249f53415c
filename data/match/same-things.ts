/** Which entities and events of which topics are one thing to the reader, and by what ref it goes. */
import type { Entity, Event } from '../model';

export interface TopicThings {
  entities: readonly Pick<Entity, 'id' | 'sameAs'>[];
  events: readonly Pick<Event, 'id' | 'start'>[];
}

/** The ref of each id of one topic. */
export type Refs = ReadonlyMap<string, string>;

/** No id has this character in it, so a ref that is more than an id is told from one. */
const VARIANT = '\u001f';

/**
 * Entities of the same id, or with a `sameAs` in common, are one over all topics, also by way of a third; their ref is
 * the id that came first. Events of the same id are one unless their starts differ; another event of that id, and an
 * event that has the id of an entity in another topic, gets a ref of its own.
 */
export function identify(topics: readonly TopicThings[]): Refs[] {
  const entities = joinEntities(topics);
  const variants = new Map<string, string[]>();
  return topics.map((topic) => {
    const refs = new Map<string, string>();
    for (const { id } of topic.entities) refs.set(id, entities.first(id));
    for (const { id, start = '' } of topic.events) {
      const known = variants.get(id) ?? (entities.has(id) ? [NOT_AN_EVENT] : []);
      refs.set(id, refOfVariant(id, takeVariant(known, start)));
      variants.set(id, known);
    }
    return refs;
  });
}

/** The id that a ref rests on. */
export function idOfRef(ref: string): string {
  return ref.split(VARIANT, 1)[0] ?? ref;
}

const refOfVariant = (id: string, index: number): string =>
  index === 0 ? id : `${id}${VARIANT}${String(index + 1)}`;

/** Keeps the first place of an id that an entity has. */
const NOT_AN_EVENT = '\0';

/** The place, among the starts that one id is known by, of one that does not differ; the more precise start is kept. */
function takeVariant(starts: string[], start: string): number {
  const found = starts.findIndex(
    (each) => each !== NOT_AN_EVENT && (each.startsWith(start) || start.startsWith(each)),
  );
  const index = found === -1 ? starts.length : found;
  if ((starts[index] ?? '').length <= start.length) starts[index] = start;
  return index;
}

/** Joins ids that have a link in common (union-find). */
function joinEntities(topics: readonly TopicThings[]) {
  /** Leads from each id to an earlier one that is the same, or to itself. */
  const earlier = new Map<string, string>();
  const order = new Map<string, number>();
  const ownerOf = new Map<string, string>();

  function first(id: string): string {
    let at = id;
    for (let next = earlier.get(at); next !== undefined && next !== at; next = earlier.get(at)) {
      earlier.set(at, earlier.get(next) ?? next);
      at = next;
    }
    return at;
  }

  function join(one: string, other: string): void {
    const [a, b] = [first(one), first(other)];
    if (a === b) return;
    if ((order.get(a) ?? 0) < (order.get(b) ?? 0)) earlier.set(b, a);
    else earlier.set(a, b);
  }

  for (const { entities } of topics) {
    for (const { id, sameAs = [] } of entities) {
      if (!earlier.has(id)) {
        earlier.set(id, id);
        order.set(id, order.size);
      }
      for (const link of sameAs) {
        const owner = ownerOf.get(link);
        if (owner === undefined) ownerOf.set(link, id);
        else join(owner, id);
      }
    }
  }
  return { first, has: (id: string) => earlier.has(id) };
}
