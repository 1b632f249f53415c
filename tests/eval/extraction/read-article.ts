import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Article } from '@/data/article';
import { readPage } from '@/data/extract/read-article/read-page';
import { readText } from '@/data/extract/read-article/read-text';
import { readDocument } from './gum/gum-document';

const ROOT = join(import.meta.dirname, '../../..');
/** The article that ships, by the name of its gold. */
const STARTER = 'beijing-summit-2024';

/** Where articles are that are no part of the project. */
export interface Folders {
  /** Saved pages. */
  pages: string;
  /** Annotated corpora; GUM's files in `gum`. */
  corpora: string;
}

/** The article of a gold file, with the gold's date; undefined where it is not on this machine. */
export function readGoldArticle(
  name: string,
  { pages, corpora }: Folders,
  { published }: { published: string },
): Article | undefined {
  if (name === STARTER)
    return { ...readText(readFileSync(join(ROOT, `data/articles/${STARTER}.txt`), 'utf8')), published };
  const path = name.startsWith('GUM_')
    ? join(corpora, 'gum', `${name}.conllu`)
    : join(pages, name, 'source.html');
  if (!existsSync(path)) return undefined;
  const file = readFileSync(path, 'utf8');
  if (path.endsWith('.conllu')) return readDocument(name, file).article;
  return { ...readPage(parseHTML(file).document), published };
}
