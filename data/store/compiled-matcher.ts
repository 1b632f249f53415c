/** The matcher of all topics that are on: compiled once, kept as one binary record, read back when the worker wakes. */
import { compileMatcher } from '../match/compile';
import { loadMatcher, type Matcher } from '../match/matcher';
import { thingsOf, type PackContent } from '../match/things';
import type { Alias } from '../model';
import type { Store } from './database';
import { readRevision } from './revision';
import { readTopicsOn } from './topic-view';

const NAME = 'matcher';

export interface CompiledMatcher {
  matcher: Matcher;
  /** The store's revision that it was compiled from. */
  revision: number;
}

/** The matcher for the store as it is now: the kept one if it is not stale, else compiled anew and kept. */
export async function readMatcher(store: Store): Promise<CompiledMatcher> {
  const kept = await store.transaction('r', [store.settings, store.blobs], async () => {
    const [revision, blob] = await Promise.all([readRevision(store), store.blobs.get(NAME)]);
    return blob?.revision === revision ? blob : undefined;
  });
  if (kept !== undefined) {
    try {
      return { matcher: loadMatcher(kept.bytes), revision: kept.revision };
    } catch {
      // Kept by another version of Backstory.
    }
  }
  return compile(store);
}

async function compile(store: Store): Promise<CompiledMatcher> {
  const { topics, revision } = await readContents(store);
  const bytes = compileMatcher(thingsOf(topics));
  await store.blobs.put({ name: NAME, revision, bytes });
  return { matcher: loadMatcher(bytes), revision };
}

/** Everything of the topics that are on, read in bulk: single look-ups of many keys take seconds. */
async function readContents(store: Store): Promise<{ topics: PackContent[]; revision: number }> {
  return store.transaction('r', [store.topics, store.settings, ...store.contents], async () => {
    const revision = await readRevision(store);
    const topics: PackContent[] = [];
    for (const { id: topicId } of await readTopicsOn(store)) {
      const [entities, events, facts, aliases] = await Promise.all([
        store.entities.where({ topicId }).toArray(),
        store.events.where({ topicId }).toArray(),
        store.facts.where({ topicId }).toArray(),
        store.aliases.where({ topicId }).toArray(),
      ]);
      const aliasesOf = new Map(aliases.map((row) => [row.thingId, row.aliases]));
      const named = <T extends { id: string }>(thing: T): T & { aliases: Alias[] } => ({
        ...thing,
        aliases: aliasesOf.get(thing.id) ?? [],
      });
      topics.push({ entities: entities.map(named), events: events.map(named), facts });
    }
    return { topics, revision };
  });
}
