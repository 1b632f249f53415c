/** The store as the reader sees it: through the topics that are on, with each thing under one ref. */
import { identify, idOfRef } from '../match/same-things';
import type { ThingLabel } from '../model';
import type { EntityRow, EventRow, OfTopic, Store, TopicRow } from './database';
import { getAllOf } from './get-all';
import { readTopicsOn } from './topics-on';

/** All rows that are one thing; those of the topic that came first, first. */
export type SameThing =
  | { kind: 'entity'; ref: string; rows: readonly [EntityRow, ...EntityRow[]] }
  | { kind: 'event'; ref: string; rows: readonly [EventRow, ...EventRow[]] };

type Row = OfTopic & { id: string };

/** A row's name over all topics. */
export const keyOf = ({ topicId, id }: Pick<Row, 'topicId' | 'id'>): string => JSON.stringify([topicId, id]);

/** Things by the keys of their rows. */
export type Things = ReadonlyMap<string, SameThing>;

export class TopicView {
  readonly store: Store;
  /** Those that are on, in the order in which they came. */
  readonly topics: readonly TopicRow[];
  readonly #places: ReadonlyMap<string, number>;

  /** Within the caller's transaction, over the topics and all that they hold. */
  static async open(store: Store): Promise<TopicView> {
    return new TopicView(store, await readTopicsOn(store));
  }

  private constructor(store: Store, topics: readonly TopicRow[]) {
    this.store = store;
    this.topics = topics;
    this.#places = new Map(topics.map(({ id }, place) => [id, place]));
  }

  /** Those of topics that are on, in their order, and within a topic in its own. */
  seen<R extends OfTopic>(rows: readonly R[]): R[] {
    const placeOf = ({ topicId }: R) => this.#places.get(topicId) ?? 0;
    return rows
      .filter(({ topicId }) => this.#places.has(topicId))
      .sort((one, other) => placeOf(one) - placeOf(other) || one.at - other.at);
  }

  async thing(ref: string): Promise<SameThing | undefined> {
    const things = [...(await this.things([idOfRef(ref)])).values()];
    // A page may have got its refs before other topics were switched on.
    return (
      things.find((thing) => thing.ref === ref) ??
      things.find(({ rows }) => rows.some(({ id }) => id === ref))
    );
  }

  /** The things that any topic has under these ids, whole: with the rows of other ids that are one with them. */
  async things(ids: readonly string[]): Promise<Things> {
    const entities = await this.#readEntities(ids);
    const allIds = [...ids, ...entities.map(({ id }) => id)];
    const events = this.seen(await getAllOf(this.store.events, 'id', allIds));
    const refs = identify(
      this.topics.map(({ id: topicId }) => ({
        entities: entities.filter((row) => row.topicId === topicId),
        events: events.filter((row) => row.topicId === topicId),
      })),
    );
    const refOf = ({ topicId, id }: Row): string => refs[this.#places.get(topicId) ?? 0]?.get(id) ?? id;
    const things = new Map<string, SameThing>();
    const add = (thing: SameThing) => {
      for (const row of thing.rows) things.set(keyOf(row), thing);
    };
    for (const [ref, rows] of groupBy(entities, refOf)) add({ kind: 'entity', ref, rows });
    for (const [ref, rows] of groupBy(events, refOf)) add({ kind: 'event', ref, rows });
    return things;
  }

  /** Each round adds what shares an id or a link with what is there: a few rounds at most. */
  async #readEntities(ids: readonly string[]): Promise<EntityRow[]> {
    const { entities } = this.store;
    const rows = new Map<string, EntityRow>();
    const known = { ids: new Set<string>(), links: new Set<string>() };
    let next = { ids: new Set(ids), links: new Set<string>() };
    while (next.ids.size + next.links.size > 0) {
      const [byId, byLink] = await Promise.all([
        getAllOf(entities, 'id', next.ids),
        getAllOf(entities, 'sameAs', next.links),
      ]);
      for (const id of next.ids) known.ids.add(id);
      for (const link of next.links) known.links.add(link);
      const found = this.seen([...byId, ...byLink]);
      for (const row of found) rows.set(keyOf(row), row);
      next = {
        ids: new Set(found.map(({ id }) => id).filter((id) => !known.ids.has(id))),
        links: new Set(found.flatMap(({ sameAs = [] }) => sameAs).filter((link) => !known.links.has(link))),
      };
    }
    return this.seen([...rows.values()]);
  }
}

function groupBy<R>(rows: readonly R[], keyOfRow: (row: R) => string): Map<string, [R, ...R[]]> {
  const groups = new Map<string, [R, ...R[]]>();
  for (const row of rows) {
    const group = groups.get(keyOfRow(row));
    if (group === undefined) groups.set(keyOfRow(row), [row]);
    else group.push(row);
  }
  return groups;
}

export function labelOf({ kind, ref, rows: [{ type, name }] }: SameThing): ThingLabel {
  return { ref, kind, type, name };
}
