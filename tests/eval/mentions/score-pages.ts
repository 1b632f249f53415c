/** Precision and recall of mentions on whole pages, against gold made by hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMatcher } from '@/data/match/compile';
import { findMentions, type Page } from '@/data/match/find-mentions';
import { loadMatcher } from '@/data/match/matcher';
import { idOfRef } from '@/data/match/same-things';
import { thingsOf } from '@/data/match/things';
import { readPack } from '@/data/read-pack';
import type { Section } from '../section';
import { placeGold, type GoldMention } from './page-gold';
import { placeMentions, plainText, type PlacedMention } from './plain-page';
import { readPages } from './read-pages';

const PAGES = [
  'ars-1', 'bbc-1', 'cnn', 'folha', 'lemonde-1', 'nytimes-1', 'qq', 'seattletimes-1', 'telegraph', 'wapo-2', 'yahoo-4',
] as const; // prettier-ignore

const TITLE = 'Mentions on pages, every mention';

/** @param folder holds a folder for each page, with its `source.html` */
export async function scorePages(folder: string): Promise<Section> {
  if (!existsSync(folder)) return { title: `${TITLE}: SKIPPED, there is no ${folder}`, rows: [] };
  const pages = await readPages(folder, PAGES);
  const scores = PAGES.map((name) => scorePage(name, pages.get(name) ?? { blocks: [] }));
  const total = { name: 'all', ...sum(scores) };
  return {
    title: TITLE,
    rows: [...scores, total].map(({ name, right, wrong, missed }) => ({
      page: name,
      gold: right + missed,
      found: right + wrong,
      precision: ratio(right, right + wrong),
      recall: ratio(right, right + missed),
    })),
    notes: scores.flatMap(({ notes }) => notes),
  };
}

interface Score {
  name: string;
  right: number;
  wrong: number;
  missed: number;
  notes: string[];
}

function scorePage(name: string, page: Page): Score {
  const text = plainText(page.blocks);
  const gold = placeGold(readJson(`gold/${name}.json`) as GoldMention[], text);
  const found = findInPage(name, page);
  const wrong = without(found, gold);
  const missed = without(gold, found);
  const describe = (what: string) => (each: PlacedMention) => `${name}: ${what} ${show(each, text)}`;
  return {
    name,
    right: gold.length - missed.length,
    wrong: wrong.length,
    missed: missed.length,
    notes: [...wrong.map(describe('wrong')), ...missed.map(describe('missed'))],
  };
}

function findInPage(name: string, page: Page): PlacedMention[] {
  const pack = readPack(readFileSync(join(import.meta.dirname, `packs/${name}.json`)));
  const matcher = loadMatcher(compileMatcher(thingsOf([pack])));
  const { mentions } = findMentions(matcher, page);
  return placeMentions(mentions, page.blocks).map(({ ref, ...place }) => ({ ...place, ref: idOfRef(ref) }));
}

function without(mentions: readonly PlacedMention[], others: readonly PlacedMention[]): PlacedMention[] {
  const keys = new Set(others.map(toKey));
  return mentions.filter((each) => !keys.has(toKey(each)));
}

const toKey = ({ start, end, ref }: PlacedMention): string => `${start}-${end} ${ref}`;

const show = ({ start, end, ref }: PlacedMention, text: string): string =>
  `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}|${ref}]${text.slice(end, end + 20)}`.replace(
    /\n/g,
    '⏎',
  );

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8'));

const sum = (scores: readonly Score[]): Omit<Score, 'name'> =>
  scores.reduce(
    (all, { right, wrong, missed }) => ({
      right: all.right + right,
      wrong: all.wrong + wrong,
      missed: all.missed + missed,
      notes: [],
    }),
    { right: 0, wrong: 0, missed: 0, notes: [] },
  );

const ratio = (part: number, whole: number): number =>
  whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000;
