import { matchPacks } from '@/data/extract/merge/merge-packs';
import type { Pack } from '@/data/model';
import { knownSource } from '../learn/known-source';

export interface Comparison {
  /** Ids of found facts that the topic has already. */
  known: ReadonlySet<string>;
  /** Where the topic was told by this article before: how many of the facts that it told then are not found now. */
  gone?: number;
}

/** What a topic knows already of what was found in an article. */
export function compareWithTopic(topic: Pack | undefined, found: Pack): Comparison {
  if (topic === undefined) return { known: new Set() };
  const { same } = matchPacks(topic, found).facts;
  const [source] = found.sources;
  const before = source && knownSource(topic, source);
  if (before === undefined) return { known: new Set(same.keys()) };
  const still = new Set(same.values());
  const told = topic.facts.filter((fact) =>
    [fact, ...(fact.also ?? [])].some((each) => each.source === before.id),
  );
  return { known: new Set(same.keys()), gone: told.filter(({ id }) => !still.has(id)).length };
}
