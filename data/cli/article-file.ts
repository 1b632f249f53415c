/** An article from a file, as the commands are given one. */
import type { Article } from '../extract/article';
import { ArticleError } from '../extract/read-article/article-error';
import { readArticle } from '../extract/read-article/read-file';
import { parsePage } from './parse-page';
import { readBytes } from './read-bytes';

/** What the caller knows of an article; it goes before what the file says. */
export type Details = Partial<Pick<Article, 'title' | 'publisher' | 'url' | 'published'>>;

/** @throws {Error} with the path, where the file cannot be read or has no article. */
export function readArticleFile(path: string, details: Details = {}): Article {
  const bytes = readBytes(path);
  const article = withPath(path, () => readArticle({ name: path, bytes }, parsePage));
  return { ...article, ...details };
}

/** Runs `work`; a refusal of the article names the file that it came from. */
export function withPath<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    throw new Error(`${path}: ${error.message}`, { cause: error });
  }
}
