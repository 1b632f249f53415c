import type { Article } from '@/data/article';
import { ArticleError } from '@/data/extract/read-article/article-error';
import { decodeText } from '@/data/extract/read-article/decode-text';
import { readPage } from '@/data/extract/read-article/read-page';
import { readText } from '@/data/extract/read-article/read-text';

/** Larger than any saved page, in bytes. */
const MOST_BYTES = 20 * 1024 * 1024;

/**
 * The article in a text or HTML file.
 * @throws {ArticleError} where there is none.
 */
export async function readArticleFile(file: File): Promise<Article> {
  if (file.size > MOST_BYTES) throw new ArticleError('too-long', 'The file is larger than 20 MiB.');
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (!/\.x?html?$/i.test(file.name)) return readText(text);
  const article = readPage(new DOMParser().parseFromString(text, 'text/html'));
  if (article === undefined) throw new ArticleError('no-article', 'There is no article on this page.');
  return article;
}
