import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '@/data/article';
import type { ArticleGold } from './gold';
import { readGoldArticle } from './read-article';

const GOLD = join(import.meta.dirname, 'gold');

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

/** @param pages folder of the saved pages */
export function readGold(pages: string): Gold {
  const read: Gold = { articles: [], missing: [] };
  for (const file of readdirSync(GOLD).sort()) {
    const name = file.replace(/\.json$/, '');
    const gold = JSON.parse(readFileSync(join(GOLD, file), 'utf8')) as ArticleGold;
    const article = readGoldArticle(name, pages, gold);
    if (article === undefined) read.missing.push(`${name} is left out: no such page in ${pages}`);
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
