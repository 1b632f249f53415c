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
    // A site that does not say its name is called by its address.
    publisher: found.siteName ?? canonicalUrl,
    author: found.byline,
  });
  const text = articleText(lines, { titles: [...stated.headings, about.title ?? ''], author: about.author });
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

/** Of pictures that stand within a paragraph; Readability takes the names of their classes away. */
const INLINE_CAPTIONS = ['caption', 'attribution', 'credit'].map((name) => `p span.${name}`).join();

/** Readability takes the page apart, so it gets a copy. */
function findArticle(document: Document) {
  const copy = document.cloneNode(true) as Document;
  for (const caption of copy.querySelectorAll(INLINE_CAPTIONS)) caption.remove();
  return new Readability<Element>(copy, { serializer: (node) => node as Element }).parse();
}
