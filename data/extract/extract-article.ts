import type { Pack } from '../model';
import { annotationsOf } from './annotate';
import type { Annotations } from './annotations';
import type { Article } from './article';
import { TellingRoles } from './facts/telling-roles';
import { findFacts } from './find-facts';
import type { NameModel } from './names/name-model';
import { proposePack, type ProposeOptions } from './propose-pack';
import { checkArticle } from './read-article/check-article';
import { understandArticle, type Stage } from './understand-article';

export interface Extraction {
  annotations: Annotations;
  pack: Pack;
}

export interface ExtractOptions extends ProposeOptions {
  /** Called as each stage begins, for a long article takes seconds. */
  onStage?: (stage: Stage) => void;
}

/**
 * All the way from an article to what can be learned from it.
 * @throws {ArticleError} where it cannot be learned from.
 */
export function extractArticle(
  article: Article,
  model: NameModel,
  { onStage, ...options }: ExtractOptions,
): Extraction {
  checkArticle(article, options.today);
  const reading = understandArticle(article, model, onStage);
  onStage?.('facts');
  const roles = new TellingRoles(reading);
  return {
    annotations: annotationsOf(reading),
    pack: proposePack(reading, { facts: findFacts(reading, roles), roles }, options),
  };
}
