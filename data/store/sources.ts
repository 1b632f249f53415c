/** The sources of facts, as cards name them. */
import type { CardSource } from '../model';
import type { FactRow, SourceRow, Store } from './database';
import { normalisePageUrl } from './page-url';
import { keyOf } from './topic-view';

/** By the keys of their rows. */
export type Sources = ReadonlyMap<string, SourceRow>;

/** The primary key of a source. */
export type SourceKey = [topicId: string, id: string];

export async function readSources(store: Store, keys: readonly SourceKey[]): Promise<Sources> {
  const unique = new Map(keys.map((key) => [JSON.stringify(key), key]));
  const rows = await store.sources.bulkGet([...unique.values()]);
  return new Map(rows.filter((row) => row !== undefined).map((row) => [keyOf(row), row]));
}

export function sourceKeysOf({ topicId, source, also = [] }: FactRow): SourceKey[] {
  return [source, ...also.map((each) => each.source)].map((id) => [topicId, id]);
}

/** All who tell a fact, in any topic; the one that it was learned from first. */
export function tellersOf(facts: readonly FactRow[], sources: Sources): CardSource[] {
  return dropRepeated(
    facts.flatMap(({ topicId, source, quote, also = [] }) =>
      [{ source, quote }, ...also].map((each) =>
        toCardSource(sources.get(keyOf({ topicId, id: each.source })), each.quote?.exact),
      ),
    ),
  );
}

function toCardSource(source: SourceRow | undefined, quote: string | undefined): CardSource {
  const { title, publisher, url, published } = source ?? {};
  return {
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    ...(quote !== undefined && { quote }),
  };
}

/** Two topics may have learned from one article. */
function dropRepeated(sources: readonly CardSource[]): CardSource[] {
  const seen = new Map<string, CardSource>();
  for (const source of sources) {
    const { url, title, publisher, published } = source;
    const key =
      url === undefined ? JSON.stringify([title, publisher, published]) : (normalisePageUrl(url) ?? url);
    if (!seen.has(key)) seen.set(key, source);
  }
  return [...seen.values()];
}

/** The newest publication among sources. */
export function newestOf(sources: readonly CardSource[]): string | undefined {
  return sources
    .flatMap(({ published }) => published ?? [])
    .sort()
    .at(-1);
}
