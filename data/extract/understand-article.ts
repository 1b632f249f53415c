import type { Article } from './article';
import type { ArticleReading } from './article-reading';
import { findAttributions } from './find-attributions';
import { timeAndEvents } from './find-events';
import { nameEntities } from './name-entities';
import type { NameModel } from './names/name-model';

/** What is looked for, in this order. */
export type Stage = 'names' | 'events' | 'attributions' | 'facts';

/**
 * Reads an article, stage by stage: names, times and events, attributions.
 * @param onStage Called as each begins, for a long article takes seconds.
 */
export function understandArticle(
  article: Article,
  model: NameModel,
  onStage?: (stage: Stage) => void,
): ArticleReading {
  onStage?.('names');
  const named = nameEntities(article, model);
  onStage?.('events');
  const timed = timeAndEvents(named);
  onStage?.('attributions');
  return { ...timed, attributions: findAttributions(timed) };
}
