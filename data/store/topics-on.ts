import type { Store, TopicRow } from './database';
import { WORLD_BASICS } from './world-basics';

/**
 * The topics that are on, in the order in which they came, world basics last: what the reader sees is seen through them.
 */
export async function readTopicsOn(store: Store): Promise<TopicRow[]> {
  const topics = await store.topics.orderBy('position').toArray();
  const isBasic = ({ id }: TopicRow) => Number(id === WORLD_BASICS);
  return topics.filter(({ on }) => on).sort((one, other) => isBasic(one) - isBasic(other));
}
