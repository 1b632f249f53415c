import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotationsOf } from '@/data/extract/annotate';
import type { NameModel } from '@/data/extract/names/name-model';
import { TEST_DOCUMENTS } from '@/data/extract/training/read-corpora';
import { understandArticle } from '@/data/extract/understand-article';
import type { Row, Section } from '../../section';
import { annotateByLibraries } from '../baseline';
import { f1, share } from '../counts';
import { bCubed } from '../score-names';
import { readDocument } from './gum-document';
import { scoreDocument, sumGumScores, type GumScore } from './score-document';

const TITLE = "GUM's test documents (F1; clauses that say who says something: share found)";

/** Documents by the beginnings of their names. */
const GENRES: Record<string, string> = { news: 'GUM_news', interviews: 'GUM_interview', 'all genres': 'GUM' };

interface Measured {
  id: string;
  libraries: GumScore;
  backstory: GumScore;
}

/** @param corpora folder that has GUM's files in `gum` */
export function evaluateGum(corpora: string, model: NameModel): Section {
  const folder = join(corpora, 'gum');
  if (!existsSync(folder)) return { title: TITLE, rows: [], notes: [`left out: there is no ${folder}`] };
  const measured = [...TEST_DOCUMENTS].map((id) => measure(id, folder, model));
  return {
    title: TITLE,
    rows: Object.entries(GENRES).flatMap(([genre, beginning]) => {
      const some = measured.filter(({ id }) => id.startsWith(beginning));
      const texts = `${genre} (${some.length})`;
      return [
        rowOf(texts, 'libraries', sumGumScores(some.map(({ libraries }) => libraries))),
        rowOf(texts, 'backstory', sumGumScores(some.map(({ backstory }) => backstory))),
      ];
    }),
    notes: [
      'Kinds: people, places and organisations; GUM has no peoples, and no facilities or works as we mean them.',
    ],
  };
}

function measure(id: string, folder: string, model: NameModel): Measured {
  const document = readDocument(id, readFileSync(join(folder, `${id}.conllu`), 'utf8'));
  const reading = understandArticle(document.article, model);
  return {
    id,
    libraries: scoreDocument(annotateByLibraries(document.article), document),
    backstory: scoreDocument(annotationsOf(reading), document),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function rowOf(texts: string, by: 'libraries' | 'backstory', score: GumScore): Row {
  const { spans, kinds, clusters, times, clauses } = score;
  // The libraries tell no two names of one thing, and no speaker.
  const ours = (value: number): number | string => (by === 'libraries' ? '-' : round(value));
  return {
    texts,
    by,
    names: round(f1(spans)),
    'with kind': round(f1(kinds)),
    clusters: ours(bCubed(clusters)),
    dates: round(f1(times)),
    clauses: ours(share(clauses.found, clauses.gold)),
    'right source': ours(share(clauses.sources, clauses.found)),
  };
}
