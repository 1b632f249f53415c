/** The article of a page. */
import { Readability } from '@mozilla/readability';
import type { Article } from '../article';
import { ArticleError } from './article-error';
import { isArticleList } from './article-list';
import { articleText } from './article-text';
import { isArticle } from './article-types';
import { readJsonLd } from './json-ld';
import { leadsElsewhere, linkNames } from './links';
import { readMetas } from './metas';
import { noticeIn } from './notices';
import { readAuthorship } from './page-authorship';
import { readPageMetadata } from './page-metadata';
import { checkPageSize } from './page-size';
import { readLines } from './read-lines';

/** A text shorter than this is a notice or a caption, in UTF-16 units. */
const SHORTEST_ARTICLE = 200;

/**
 * Reads the article of a page: what the page states of itself, JSON-LD first, and the text that Readability takes for
 * the article. The document stays as it is.
 * @throws {ArticleError} where there is none, or a list of them.
 */
export function readPage(document: Document): Article {
  checkPageSize(document);
  const { published, canonicalUrl, language } = readPageMetadata(document);
  const stated = {
    articles: readJsonLd(document).filter(isArticle),
    metas: readMetas(document),
    headings: [...document.querySelectorAll('h1')].map(({ textContent }) => textContent.trim()),
  };
  const found = findArticle(document);
  const root = found?.content;
  if (found == null || root == null) throw noArticle(document);
  const address = canonicalUrl ?? document.URL;
  const lines = readLines(root, (link) => leadsElsewhere(link, address));
  // A page that says to be one article is one, though it be a round-up of others.
  if (stated.articles.length !== 1 && isArticleList(lines, linkNames(document, address)))
    throw new ArticleError('list', LIST);
  const about = readAuthorship(stated, {
    title: found.title,
    publisher: found.siteName ?? hostOf(canonicalUrl),
    author: found.byline,
  });
  const text = articleText(lines, [...stated.headings, about.title ?? '']);
  if (text.length < SHORTEST_ARTICLE) throw noArticle(document);
  return {
    text,
    ...about,
    ...(published !== undefined && { published }),
    ...(canonicalUrl !== undefined && { url: canonicalUrl }),
    ...(language !== undefined && { language }),
  };
}

const LIST = 'This page looks like a list of articles. Open one of them, and learn from that.';

function noArticle({ body }: Document): ArticleError {
  return new ArticleError('no-article', noticeIn(body.textContent) ?? 'There is no article on this page.');
}

/** Readability takes the page apart, so it gets a copy. */
function findArticle(document: Document) {
  const copy = document.cloneNode(true) as Document;
  return new Readability<Element>(copy, { serializer: (node) => node as Element }).parse();
}

/** "nytimes.com", for sites that do not say their name. */
function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '');
}
