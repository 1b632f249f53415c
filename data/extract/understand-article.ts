import type { Article } from './article';
import type { ArticleReading } from './article-reading';
import { findAttributions } from './find-attributions';
import { timeAndEvents } from './find-events';
import { nameEntities } from './name-entities';
import type { NameModel } from './names/name-model';

/** Reads an article, stage by stage: names, times and events, attributions. */
export function understandArticle(article: Article, model: NameModel): ArticleReading {
  const timed = timeAndEvents(nameEntities(article, model));
  return { ...timed, attributions: findAttributions(timed) };
}
