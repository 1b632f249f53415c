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

/** Sets of pages by what is told of them; all are test pages of Mozilla's Readability. */
const SETS = {
  'Mentions on pages, every mention': [
    'ars-1', 'bbc-1', 'cnn', 'folha', 'lemonde-1', 'nytimes-1', 'qq', 'seattletimes-1', 'telegraph', 'wapo-2', 'yahoo-4',
  ],
  'Mentions on pages that came later': ['aktualne', 'heise', 'herald-sun-1', 'la-nacion', 'liberation-1', 'wapo-1'],
} as const; // prettier-ignore

/** @param folder holds a folder for each page, with its `source.html`; pages that are not there are left out, and told. */
export async function scorePages(folder: string): Promise<Section[]> {
  const sections: Section[] = [];
  for (const [title, names] of Object.entries(SETS)) sections.push(await scoreSet(title, names, folder));
  return sections;
}

async function scoreSet(title: string, names: readonly string[], folder: string): Promise<Section> {
  const present = names.filter((name) => existsSync(join(folder, name, 'source.html')));
  const absent = names.filter((name) => !present.includes(name));
  const skipped = absent.map(
    (name) =>
      `${name}: SKIPPED, there is no ${join(folder, name, 'source.html')} (a test page of Mozilla's Readability)`,
  );
  if (present.length === 0) return { title, rows: [], notes: skipped };
  const pages = await readPages(folder, present);
  const scores = present.map((name) => scorePage(name, pages.get(name) ?? { blocks: [] }));
  const total = { name: 'all', ...sum(scores) };
  return {
    title,
    rows: [...scores, total].map(({ name, right, wrong, missed }) => ({
      page: name,
      gold: right + missed,
      found: right + wrong,
      precision: ratio(right, right + wrong),
      recall: ratio(right, right + missed),
    })),
    notes: [...skipped, ...scores.flatMap(({ notes }) => notes)],
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
