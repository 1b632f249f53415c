/** The articles that topics were learned from. */
import type { SourceRow, Store, TopicRow } from './database';
import { listLearnable } from './learnable-topics';
import { ofTopic } from './of-topic';
import { samePageAs } from './page-url';

export interface LearnedArticle extends Pick<
  SourceRow,
  'topicId' | 'id' | 'title' | 'publisher' | 'url' | 'published'
> {
  topic: Pick<TopicRow, 'title' | 'color'>;
}

/**
 * The articles of all topics that the reader may learn into, the last learned first: those of the topic that was learned
 * into last, then of the others in their order. Fit for a live query.
 */
export async function listArticles(store: Store): Promise<LearnedArticle[]> {
  const { topics, last } = await listLearnable(store);
  topics.sort((one, other) => Number(other.id === last) - Number(one.id === last));
  const lists = await Promise.all(
    topics.map(async (topic) => {
      const sources = await ofTopic(store.sources, topic.id).toArray();
      return sources.sort((one, other) => other.at - one.at).map((source) => ({ ...source, topic }));
    }),
  );
  return lists.flat();
}

/** Those that are the page that goes by any of these addresses. Fit for a live query. */
export async function articlesOfPage(store: Store, urls: readonly string[]): Promise<LearnedArticle[]> {
  const isOfPage = samePageAs(urls);
  return (await listArticles(store)).filter(({ url }) => isOfPage(url));
}
