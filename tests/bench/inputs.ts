/** Texts, topics and pages to measure with: the same at every run. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { generatePage } from './generated-page';
import { generateText } from './generated-text';

const ROOT = join(import.meta.dirname, '../..');
/** Real pages, which are not ours to ship: left out where they are absent. */
const REAL_PAGES = join(ROOT, '../shared/pages');

export const ARTICLE = readFileSync(join(ROOT, 'data/articles/beijing-summit-2024.txt'), 'utf8');
export const STARTER_PACK = readFileSync(join(ROOT, 'data/packs/beijing-summit-2024.json'), 'utf8');

export const textOf = (words: number): string[] => generateText(ARTICLE, words);
export const pageOf = (words: number): string => generatePage(textOf(words));

export function realPages(): { name: string; html: string }[] {
  if (!existsSync(REAL_PAGES)) return [];
  const names = readdirSync(REAL_PAGES).filter((name) => existsSync(join(REAL_PAGES, name, 'source.html')));
  return names.map((name) => ({ name, html: readFileSync(join(REAL_PAGES, name, 'source.html'), 'utf8') }));
}
