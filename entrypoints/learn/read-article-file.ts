import type { Article } from '@/data/article';
import { ArticleError } from '@/data/extract/read-article/article-error';
import { checkText } from '@/data/extract/read-article/check-article';
import { readArticle } from '@/data/extract/read-article/read-file';

/** Larger than any saved page, in bytes. */
const MOST_BYTES = 20 * 1024 * 1024;

/**
 * The article in a text or HTML file.
 * @throws {ArticleError} where there is none that can be learned from.
 */
export async function readArticleFile(name: string, content: Blob): Promise<Article> {
  if (content.size > MOST_BYTES) throw new ArticleError('too-long', 'The file is larger than 20 MiB.');
  const bytes = new Uint8Array(await content.arrayBuffer());
  const article = readArticle({ name, bytes }, (html) => new DOMParser().parseFromString(html, 'text/html'));
  checkText(article.text);
  return article;
}
