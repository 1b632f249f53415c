import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Article } from '@/data/article';
import { readPage } from '@/data/extract/read-article/read-page';
import { readText } from '@/data/extract/read-article/read-text';

const ROOT = join(import.meta.dirname, '../../..');
/** The article that ships, by the name of its gold. */
const STARTER = 'beijing-summit-2024';

/** The article of a gold file, with the gold's date; undefined where the pages are not on this machine. */
export function readGoldArticle(
  name: string,
  pages: string,
  { published }: { published: string },
): Article | undefined {
  if (name === STARTER)
    return { ...readText(readFileSync(join(ROOT, `data/articles/${STARTER}.txt`), 'utf8')), published };
  const path = join(pages, name, 'source.html');
  if (!existsSync(path)) return undefined;
  const article = readPage(parseHTML(readFileSync(path, 'utf8')).document);
  return article && { ...article, published };
}
