import type { Article } from '../article';
import { ArticleError } from './article-error';
import { decodeText } from './decode-text';
import { readPage } from './read-page';
import { readText } from './read-text';

export interface ArticleFile {
  /** Its ending tells a page from a text, unless its content does. */
  name: string;
  bytes: Uint8Array;
}

const IS_PAGE = /\.x?html?$/i;
/** A saved page by another name. */
const BEGINS_AS_PAGE = /^\uFEFF?\s*<(?:!doctype html|html)\b/i;

/**
 * The article in a file, as the commands and the options page are given one.
 * @param parseHtml makes a document that nothing of is run or loaded.
 * @throws {ArticleError} where there is none.
 */
export function readArticle({ name, bytes }: ArticleFile, parseHtml: (html: string) => Document): Article {
  const text = decodeText(bytes);
  if (!IS_PAGE.test(name) && !BEGINS_AS_PAGE.test(text)) return readText(text);
  if (text.trim() === '') throw new ArticleError('empty', 'There is no text in it.');
  return readPage(parseHtml(text));
}
