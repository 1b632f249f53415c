import { Dexie, type Collection, type Table } from 'dexie';

/**
 * The rows of one topic, by the range of their primary keys: no index of its own has to be written for each row, and
 * reading and deleting go straight through the rows.
 */
export function ofTopic<Row, Key>(table: Table<Row, Key>, topicId: string): Collection<Row, Key> {
  return table.where(':id').between([topicId, Dexie.minKey], [topicId, Dexie.maxKey]);
}
