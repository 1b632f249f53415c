/** What is read out of articles, against gold made by hand, beside the libraries alone. */
import { join } from 'node:path';
import { loadNameModel } from '@/data/cli/name-model-file';
import type { Section } from '../section';
import { evaluateOtherPages } from './evaluate-other-pages';
import { evaluateGum } from './gum/evaluate-gum';
import { measureArticles, sumBySide } from './measure-article';
import type { Folders } from './read-article';
import { readGold } from './read-gold';
import { compare, rowOf } from './tables';

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
  const ours = measureArticles(known.articles, model);
  return [
    {
      title: `Extraction from ${known.articles.length} articles, and from ${heldOut.articles.length} held out`,
      rows: compare(
        sumBySide(known.articles, ours),
        heldOut.articles.length === 0
          ? undefined
          : sumBySide(heldOut.articles, measureArticles(heldOut.articles, model)),
      ),
      notes: [...known.missing, ...heldOut.missing],
    },
    {
      title: 'Extraction, article by article (F1; facts: recall)',
      rows: ours.map(({ name, score }) => rowOf(name, score)),
      notes: mistakes ? ours.flatMap(({ mistakes }) => mistakes) : [],
    },
    ...evaluateOtherPages(join(GOLD, 'other-pages'), { folders, model, mistakes }),
    evaluateGum(folders.corpora, model),
  ];
}
