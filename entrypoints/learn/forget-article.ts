import { todayOf } from '@/components/card/dates';
import { forgetSource } from '@/data/extract/review/forget-source';
import type { LearnedArticle } from '@/data/store/articles';
import { changeTopic } from '@/data/store/change-topic';
import type { Store } from '@/data/store/database';
import { takeSnapshot } from '@/data/store/topic-snapshot';
import { CHANGED_SINCE, isUnchanged, takeBack } from './take-back';

/**
 * Forgets an article with all that rested on it alone; what it resolves to brings it back, and throws an error for the
 * reader where the topic was changed since.
 */
export async function forgetArticle(
  store: Store,
  { topicId, id }: Pick<LearnedArticle, 'topicId' | 'id'>,
): Promise<() => Promise<void>> {
  const change = await store.transaction('rw', store.tables, async () => {
    const before = await takeSnapshot(store, topicId);
    if (before === undefined) return undefined;
    const { topic } = await changeTopic(store, before.pack.topic, {
      today: todayOf(new Date()),
      change: (pack) => forgetSource(pack, id),
    });
    return { topicId, before, revision: topic.revision };
  });
  return () =>
    store.transaction('rw', store.tables, async () => {
      if (change === undefined) return;
      if (!(await isUnchanged(store, change))) throw new Error(CHANGED_SINCE);
      await takeBack(store, change);
    });
}
