/** An article from a file, as the commands are given one. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Article } from '../extract/article';
import { ArticleError } from '../extract/read-article/article-error';
import { decodeText } from '../extract/read-article/decode-text';
import { readPage } from '../extract/read-article/read-page';
import { readText } from '../extract/read-article/read-text';
import { reasonOf } from '../reason-of';

/** What the caller knows of an article; it goes before what the file says. */
export type Details = Partial<Pick<Article, 'title' | 'publisher' | 'url' | 'published'>>;

const IS_PAGE = /^\.x?html?$/i;

/** @throws {Error} with the path, where the file cannot be read or has no article. */
export function readArticleFile(path: string, details: Details = {}): Article {
  const bytes = readBytes(path);
  return withPath(path, () => ({ ...read(path, decodeText(bytes)), ...details }));
}

function read(path: string, text: string): Article {
  if (!IS_PAGE.test(extname(path))) return readText(text);
  if (text.trim() === '') throw new ArticleError('empty', 'There is no text in it.');
  const article = readPage(parseHTML(text).document);
  if (article === undefined) throw new ArticleError('no-article', 'There is no article on this page.');
  return article;
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

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Error(`cannot read ${path}: ${reasonOf(error)}`, { cause: error });
  }
}
