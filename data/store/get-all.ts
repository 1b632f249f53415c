import type { Table } from 'dexie';

/**
 * The rows that an index has for any of the keys, a row that it has for several keys as often; within the caller's
 * transaction. One request for each key, all at once: the cursor of Dexie's `anyOf` goes to and fro for each.
 */
export async function getAllOf<Row, Key>(
  table: Table<Row, Key>,
  index: string,
  keys: Iterable<string>,
): Promise<Row[]> {
  const found = await Promise.all(
    Array.from(new Set(keys), (key) => table.where(index).equals(key).toArray()),
  );
  return found.flat();
}
