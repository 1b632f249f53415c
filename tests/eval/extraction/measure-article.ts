/** An article read by Backstory and by the libraries alone, each scored against its gold. */
import { annotationsOf } from '@/data/extract/annotate';
import { findFacts } from '@/data/extract/find-facts';
import type { NameModel } from '@/data/extract/names/name-model';
import { understandArticle } from '@/data/extract/understand-article';
import { annotateByLibraries } from './baseline';
import { listMistakes } from './list-mistakes';
import type { GoldArticle } from './read-gold';
import { scoreArticle, sumScores, type ArticleScore } from './score-article';
import type { BySide } from './tables';
import { annotationsUpTo, factsUpTo } from './up-to';

export interface Measured {
  name: string;
  score: ArticleScore;
  /** One a line, in words. */
  mistakes: string[];
}

export const measureArticles = (articles: readonly GoldArticle[], model: NameModel): Measured[] =>
  articles.map((article) => measureArticle(article, model));

function measureArticle({ name, article, gold }: GoldArticle, model: NameModel): Measured {
  const reading = understandArticle(article, model);
  const found = annotationsUpTo(gold.until, annotationsOf(reading));
  const facts = factsUpTo(gold.until, findFacts(reading));
  return {
    name,
    score: scoreArticle(found, facts, gold),
    mistakes: listMistakes(found, facts, gold).map((line) => `${name}: ${line}`),
  };
}

/** Sums over all of the articles. @param ours what Backstory made of them */
export function sumBySide(articles: readonly GoldArticle[], ours: readonly Measured[]): BySide {
  return { libraries: sumScores(articles.map(measureLibraries)), backstory: sumMeasured(ours) };
}

export const sumMeasured = (measured: readonly Measured[]): ArticleScore =>
  sumScores(measured.map(({ score }) => score));

const measureLibraries = ({ article, gold }: GoldArticle): ArticleScore =>
  scoreArticle(annotationsUpTo(gold.until, annotateByLibraries(article)), [], gold);
