/** What is read out of articles, against gold made by hand, beside the libraries alone. */
import { join } from 'node:path';
import { loadNameModel } from '@/data/cli/name-model-file';
import { annotationsOf } from '@/data/extract/annotate';
import { findFacts } from '@/data/extract/find-facts';
import { understandArticle } from '@/data/extract/understand-article';
import type { NameModel } from '@/data/extract/names/name-model';
import type { Section } from '../section';
import { annotateByLibraries } from './baseline';
import { evaluateGum } from './gum/evaluate-gum';
import { listMistakes } from './list-mistakes';
import type { Folders } from './read-article';
import { readGold, type Gold, type GoldArticle } from './read-gold';
import { scoreArticle, sumScores, type ArticleScore } from './score-article';
import { compare, rowOf } from './tables';
import { annotationsUpTo, factsUpTo } from './up-to';

const GOLD = join(import.meta.dirname, 'gold');

export interface ExtractionOptions extends Folders {
  /** Says each mistake in words, but those in the articles that are held out. */
  mistakes?: boolean;
}

export function evaluateExtraction({ mistakes = false, ...folders }: ExtractionOptions): Section[] {
  const known = readGold(GOLD, folders);
  // What nobody mends rules by: it shows how other articles fare.
  const heldOut = readGold(join(GOLD, 'held-out'), folders);
  const model = loadNameModel();
  const ours = known.articles.map((article) => readByBackstory(article, model));
  return [
    {
      title: `Extraction from ${known.articles.length} articles, and from ${heldOut.articles.length} held out`,
      rows: compare(
        { libraries: readAll(known, readByLibraries), backstory: sumScores(ours.map(({ score }) => score)) },
        heldOut.articles.length === 0
          ? undefined
          : {
              libraries: readAll(heldOut, readByLibraries),
              backstory: readAll(heldOut, (article) => readByBackstory(article, model).score),
            },
      ),
      notes: [...known.missing, ...heldOut.missing],
    },
    {
      title: 'Extraction, article by article (F1; facts: recall)',
      rows: ours.map(({ name, score }) => rowOf(name, score)),
      notes: mistakes ? ours.flatMap(({ mistakes }) => mistakes) : [],
    },
    evaluateGum(folders.corpora, model),
  ];
}

const readAll = ({ articles }: Gold, read: (article: GoldArticle) => ArticleScore): ArticleScore =>
  sumScores(articles.map(read));

interface Measured {
  name: string;
  score: ArticleScore;
  mistakes: string[];
}

function readByBackstory({ name, article, gold }: GoldArticle, model: NameModel): Measured {
  const reading = understandArticle(article, model);
  const found = annotationsUpTo(gold.until, annotationsOf(reading));
  const facts = factsUpTo(gold.until, findFacts(reading));
  return {
    name,
    score: scoreArticle(found, facts, gold),
    mistakes: listMistakes(found, facts, gold).map((line) => `${name}: ${line}`),
  };
}

const readByLibraries = ({ article, gold }: GoldArticle): ArticleScore =>
  scoreArticle(annotationsUpTo(gold.until, annotateByLibraries(article)), [], gold);
