import type { Alias } from '../model';
import type { EntityRow, EventRow, FactRow, OfTopic, Store } from './database';
import { ofTopic } from './of-topic';

/** A thing with its names, as a pack has it. */
export type Named<Row> = Row & { aliases: Alias[] };

export interface TopicRows {
  entities: Named<EntityRow>[];
  events: Named<EventRow>[];
  facts: FactRow[];
}

/**
 * What a topic knows, read in bulk (single look-ups of many keys take seconds), in the order of its pack; within the
 * caller's transaction.
 */
export async function readTopicRows(store: Store, topicId: string): Promise<TopicRows> {
  const [entities, events, facts, aliases] = await Promise.all([
    ofTopic(store.entities, topicId).toArray(),
    ofTopic(store.events, topicId).toArray(),
    ofTopic(store.facts, topicId).toArray(),
    ofTopic(store.aliases, topicId).toArray(),
  ]);
  const aliasesOf = new Map(aliases.map((row) => [row.thingId, row.aliases]));
  const named = <Row extends OfTopic & { id: string }>(rows: Row[]): Named<Row>[] =>
    inOrder(rows).map((row) => Object.assign(row, { aliases: aliasesOf.get(row.id) ?? [] }));
  return { entities: named(entities), events: named(events), facts: inOrder(facts) };
}

/** Sorts rows of one topic as its pack has them; the database gives them by their ids. */
export function inOrder<Row extends OfTopic>(rows: Row[]): Row[] {
  return rows.sort((one, other) => one.at - other.at);
}
