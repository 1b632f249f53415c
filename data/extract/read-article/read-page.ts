/** The article of a page. */
import { Readability } from '@mozilla/readability';
import type { Article } from '../article';
import { articleText } from './article-text';
import { isArticle } from './article-types';
import { readJsonLd } from './json-ld';
import { readMetas } from './metas';
import { readAuthorship } from './page-authorship';
import { readPageMetadata } from './page-metadata';

/** A text shorter than this is a notice or a caption, in UTF-16 units. */
const SHORTEST_ARTICLE = 200;

/**
 * Reads the article of a page: what the page states of itself, JSON-LD first, and the text that Readability takes for
 * the article. Undefined where there is none. The document stays as it is.
 */
export function readPage(document: Document): Article | undefined {
  const { published, canonicalUrl, language } = readPageMetadata(document);
  const stated = {
    articles: readJsonLd(document).filter(isArticle),
    metas: readMetas(document),
    headings: [...document.querySelectorAll('h1')].map(({ textContent }) => textContent.trim()),
  };
  const found = findArticle(document);
  const root = found?.content;
  if (found == null || root == null) return undefined;
  const about = readAuthorship(stated, {
    title: found.title,
    publisher: found.siteName ?? hostOf(canonicalUrl),
    author: found.byline,
  });
  const text = articleText(root, [...stated.headings, about.title ?? '']);
  if (text.length < SHORTEST_ARTICLE) return undefined;
  return {
    text,
    ...about,
    ...(published !== undefined && { published }),
    ...(canonicalUrl !== undefined && { url: canonicalUrl }),
    ...(language !== undefined && { language }),
  };
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
