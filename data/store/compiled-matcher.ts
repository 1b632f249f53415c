/** The matcher of all topics that are on: compiled once, kept as one binary record, read back when the worker wakes. */
import { compileMatcher } from '../match/compile';
import { loadMatcher, type Matcher } from '../match/matcher';
import { thingsOf, type PackContent } from '../match/things';
import type { Store } from './database';
import { KeptFresh, type Made } from './kept-fresh';
import { readRevision } from './revision';
import { readTopicRows } from './topic-rows';
import { readTopicsOn } from './topics-on';
import { WORLD_BASICS } from './world-basics';

const NAME = 'matcher';

/** Gives the matcher for the store as it is; one for each context that matches. */
export function keepMatcher(store: Store): KeptFresh<Matcher> {
  return new KeptFresh(store, () => readOrCompile(store));
}

async function readOrCompile(store: Store): Promise<Made<Matcher>> {
  const [revision, kept] = await store.transaction('r', [store.settings, store.blobs], () =>
    Promise.all([readRevision(store), store.blobs.get(NAME)]),
  );
  if (kept?.revision === revision) {
    try {
      return { value: loadMatcher(kept.bytes), revision };
    } catch {
      // Kept by another version of Backstory.
    }
  }
  return compile(store);
}

/** Safe to be broken off at any time: what is kept is whole, and of the revision that it says. */
async function compile(store: Store): Promise<Made<Matcher>> {
  const { topics, revision } = await readContents(store);
  const bytes = compileMatcher(thingsOf(topics));
  await store.transaction('rw', [store.settings, store.blobs], async () => {
    // A newer one is on its way where the store has changed meanwhile.
    if ((await readRevision(store)) === revision) await store.blobs.put({ name: NAME, revision, bytes });
  });
  return { value: loadMatcher(bytes), revision };
}

function readContents(store: Store): Promise<{ topics: PackContent[]; revision: number }> {
  return store.transaction('r', [store.topics, store.settings, ...store.contents], async () => {
    const revision = await readRevision(store);
    const topics: PackContent[] = [];
    for (const { id } of await readTopicsOn(store))
      topics.push({ ...(await readTopicRows(store, id)), isBasic: id === WORLD_BASICS });
    return { topics, revision };
  });
}
