import type { Store } from './database';
import { readSettings } from './settings';
import { listTopics, type TopicSummary } from './topics';
import { WORLD_BASICS } from './world-basics';

/**
 * The topics that articles may be learned into, and the one that was learned into last. What is updated from elsewhere
 * is not among them: an update would take the reader's own articles away. Nor are world basics, made of packages. Fit
 * for a live query.
 */
export async function listLearnable(store: Store): Promise<{ topics: TopicSummary[]; last?: string }> {
  const [topics, { learnInto }] = await Promise.all([listTopics(store), readSettings(store)]);
  const learnable = topics.filter(({ updateUrl, id }) => updateUrl === undefined && id !== WORLD_BASICS);
  const last = learnable.find(({ id }) => id === learnInto)?.id;
  return { topics: learnable, ...(last !== undefined && { last }) };
}
