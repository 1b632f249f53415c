/** What is read out of articles, against gold made by hand, beside the libraries alone. */
import { loadNameModel } from '@/data/cli/name-model-file';
import { annotationsOf } from '@/data/extract/annotate';
import { findFacts } from '@/data/extract/find-facts';
import { understandArticle } from '@/data/extract/understand-article';
import type { NameModel } from '@/data/extract/names/name-model';
import type { Row, Section } from '../section';
import { annotateByLibraries } from './baseline';
import { evaluateGum } from './gum/evaluate-gum';
import { f1, precision, recall, share } from './counts';
import { listMistakes } from './list-mistakes';
import { readGold, type GoldArticle } from './read-gold';
import { scoreArticle, sumScores, type ArticleScore } from './score-article';
import { bCubed } from './score-names';
import { annotationsUpTo, factsUpTo } from './up-to';

export interface ExtractionOptions {
  /** Folders of the saved pages, and of the corpora. */
  pages: string;
  corpora: string;
  /** Says each mistake in words. */
  mistakes?: boolean;
}

export function evaluateExtraction({ pages, corpora, mistakes = false }: ExtractionOptions): Section[] {
  const { articles, missing } = readGold(pages);
  const model = loadNameModel();
  const ours = articles.map((article) => readByBackstory(article, model));
  const libraries = articles.map(readByLibraries);
  return [
    {
      title: `Extraction from ${articles.length} articles`,
      rows: compare(sumScores(libraries), sumScores(ours.map(({ score }) => score))),
      notes: missing,
    },
    {
      title: 'Extraction, article by article (F1; facts: recall)',
      rows: articles.map(({ name }, at) => rowOf(name, ours[at]?.score)),
      notes: mistakes ? ours.flatMap(({ mistakes }) => mistakes) : [],
    },
    evaluateGum(corpora, model),
  ];
}

interface Measured {
  score: ArticleScore;
  mistakes: string[];
}

function readByBackstory({ name, article, gold }: GoldArticle, model: NameModel): Measured {
  const reading = understandArticle(article, model);
  const found = annotationsUpTo(gold.until, annotationsOf(reading));
  const facts = factsUpTo(gold.until, findFacts(reading));
  return {
    score: scoreArticle(found, facts, gold),
    mistakes: listMistakes(found, facts, gold).map((line) => `${name}: ${line}`),
  };
}

const readByLibraries = ({ article, gold }: GoldArticle): ArticleScore =>
  scoreArticle(annotationsUpTo(gold.until, annotateByLibraries(article)), [], gold);

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Each measure with the goal that the project has set itself. */
const MEASURES: readonly [what: string, goal: number, of: (score: ArticleScore) => number][] = [
  ['names, spans: F1', 0.95, ({ spans }) => f1(spans)],
  ['names, spans: precision', NaN, ({ spans }) => precision(spans)],
  ['names, spans: recall', NaN, ({ spans }) => recall(spans)],
  ['names, span and kind: F1', 0.9, ({ kinds }) => f1(kinds)],
  ['clusters of those found: B-cubed F1', 0.95, ({ clusters }) => bCubed(clusters)],
  ['dates, value: F1', 0.95, ({ times }) => f1(times)],
  ['events: F1', 0.75, ({ events }) => f1(events)],
  ['attributions, characters of content: F1', 0.75, ({ content }) => f1(content)],
  ['attributions found: recall', 0.65, ({ relations }) => recall(relations)],
  ['attributions found: precision', NaN, ({ relations }) => precision(relations)],
  ['attributions, source of those found', 0.85, ({ sources, relations }) => share(sources, relations.right)],
  ['facts: recall', 0.8, ({ facts }) => share(facts.recalled, facts.gold)],
  ['facts: status of those found', 0.9, ({ facts }) => share(facts.status, facts.recalled)],
  ['facts: attribution of those found', 0.85, ({ facts }) => share(facts.attribution, facts.recalled)],
  ['facts: about of those found', 0.95, ({ facts }) => share(facts.about, facts.recalled)],
];

function compare(libraries: ArticleScore, ours: ArticleScore): Row[] {
  return MEASURES.map(([what, goal, of]) => ({
    what,
    libraries: /event|fact|cluster|source/.test(what) ? '-' : round(of(libraries)),
    backstory: round(of(ours)),
    goal: Number.isNaN(goal) ? '' : goal,
  }));
}

function rowOf(article: string, score: ArticleScore | undefined): Row {
  if (score === undefined) return { article };
  const { spans, kinds, clusters, times, events, content, facts } = score;
  return {
    article,
    names: round(f1(spans)),
    kinds: round(f1(kinds)),
    clusters: round(bCubed(clusters)),
    dates: round(f1(times)),
    events: round(f1(events)),
    attributions: round(f1(content)),
    facts: round(share(facts.recalled, facts.gold)),
    'facts found': facts.found,
  };
}
