import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '@/data/article';
import type { ArticleGold } from './gold';
import { readGoldArticle, type Folders } from './read-article';

export interface GoldArticle {
  name: string;
  article: Article;
  gold: ArticleGold;
}

/** Articles with their gold, and, a line each, why others cannot be measured. */
export interface Gold {
  articles: GoldArticle[];
  missing: string[];
}

/** @param folder with a JSON file for each article, by its name */
export function readGold(folder: string, folders: Folders): Gold {
  const read: Gold = { articles: [], missing: [] };
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  for (const file of files.sort()) {
    const name = file.replace(/\.json$/, '');
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as ArticleGold;
    const article = readGoldArticle(name, folders, gold);
    if (article === undefined)
      read.missing.push(`${name} is left out: it is not in ${folders.pages} or ${folders.corpora}`);
    else if (!isTextOf(gold, article))
      read.missing.push(`${name} is left out: its text is not the one that its gold was made for`);
    else read.articles.push({ name, article, gold });
  }
  return read;
}

function isTextOf({ digest, until }: ArticleGold, { text }: Article): boolean {
  if (digest === undefined) return true;
  return createHash('sha256').update(text.slice(0, until)).digest('hex') === digest;
}
