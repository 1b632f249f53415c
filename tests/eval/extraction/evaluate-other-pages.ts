/**
 * Pages that were annotated after the rules were written, and measured before anybody mended a rule by them: what was
 * first seen is what other news gets.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameModel } from '@/data/extract/names/name-model';
import type { Section } from '../section';
import { measureArticles, sumBySide, sumMeasured } from './measure-article';
import type { Folders } from './read-article';
import { readGold } from './read-gold';
import { compareWithFirstSeen, rowOf, type Figures } from './tables';

const TITLE = "Extraction from pages that were new to the rules (of the test pages of Mozilla's Readability)";
const WHERE_FROM =
  'They are test/test-pages of https://github.com/mozilla/readability: --pages FOLDER names a copy of that folder.';

interface Options {
  folders: Folders;
  model: NameModel;
  mistakes: boolean;
}

/** @param gold folder of the gold; in its `held-out` those whose mistakes nobody is told */
export function evaluateOtherPages(gold: string, { folders, model, mistakes }: Options): Section[] {
  const told = readGold(gold, folders);
  const heldOut = readGold(join(gold, 'held-out'), folders);
  const articles = [...told.articles, ...heldOut.articles];
  const missing = [...told.missing, ...heldOut.missing];
  if (articles.length === 0) return [{ title: TITLE, rows: [], notes: [...missing, WHERE_FROM] }];
  const toldOf = measureArticles(told.articles, model);
  const heldOutOf = measureArticles(heldOut.articles, model);
  const ours = [...toldOf, ...heldOutOf];
  return [
    {
      title: `${TITLE}: ${articles.length}`,
      rows: compareWithFirstSeen(readFirstSeen(), {
        ...sumBySide(articles, ours),
        heldOut: sumMeasured(heldOutOf),
      }),
      notes: missing.length === 0 ? [] : [...missing, WHERE_FROM],
    },
    {
      title: 'Pages that were new to the rules, one by one (F1; facts: recall)',
      rows: ours.map(({ name, score }) => rowOf(name, score)),
      notes: mistakes ? toldOf.flatMap(({ mistakes }) => mistakes) : [],
    },
  ];
}

/** By what is measured, the figures of all five pages on the day that they were first read. */
const readFirstSeen = (): Figures =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'other-pages-first-seen.json'), 'utf8')) as Figures;
