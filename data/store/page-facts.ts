import type { Store } from './database';
import { getAllOf } from './get-all';
import { samePageAs } from './page-url';
import { readSources, sourceKeysOf } from './sources';
import { keyOf, TopicView } from './topic-view';

export interface PageFact {
  text: string;
  /** What it is about, by refs. */
  refs: string[];
}

/**
 * All facts about the things of these refs, but for those that were learned from the page of these addresses alone.
 */
export function readPageFacts(
  store: Store,
  refs: readonly string[],
  urls: readonly string[],
): Promise<PageFact[]> {
  const isOfPage = samePageAs(urls);
  return store.transaction('r', [store.topics, ...store.contents], async () => {
    const view = await TopicView.open(store);
    const things = [];
    for (const ref of refs) things.push(await view.thing(ref));
    const refOf = new Map(
      things.flatMap((thing) => thing?.rows.map((row) => [keyOf(row), thing.ref] as const) ?? []),
    );
    const ids = things.flatMap((thing) => thing?.rows.map(({ id }) => id) ?? []);
    const rows = view.seen(await getAllOf(store.facts, 'about', ids));
    const facts = [...new Map(rows.map((row) => [keyOf(row), row])).values()];
    const sources = await readSources(store, facts.flatMap(sourceKeysOf));
    return facts
      .filter((fact) =>
        sourceKeysOf(fact).some(([topicId, id]) => !isOfPage(sources.get(keyOf({ topicId, id }))?.url)),
      )
      .map(({ topicId, text, about }) => ({
        text,
        refs: about.flatMap((id) => refOf.get(keyOf({ topicId, id })) ?? []),
      }));
  });
}
