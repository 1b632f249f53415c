import { todayOf } from '@/components/card/dates';
import { forgetSource } from '@/data/extract/review/forget-source';
import type { LearnedArticle } from '@/data/store/articles';
import { changeTopic } from '@/data/store/change-topic';
import type { Store } from '@/data/store/database';
import { restoreSnapshot, takeSnapshot } from '@/data/store/topic-snapshot';

/** Forgets an article with all that rested on it alone; what it resolves to brings it back. */
export async function forgetArticle(
  store: Store,
  { topicId, id }: Pick<LearnedArticle, 'topicId' | 'id'>,
): Promise<() => Promise<void>> {
  const before = await store.transaction('rw', store.tables, async () => {
    const snapshot = await takeSnapshot(store, topicId);
    if (snapshot !== undefined)
      await changeTopic(store, snapshot.pack.topic, {
        today: todayOf(new Date()),
        change: (pack) => forgetSource(pack, id),
      });
    return snapshot;
  });
  return async () => {
    if (before !== undefined) await restoreSnapshot(store, before);
  };
}
