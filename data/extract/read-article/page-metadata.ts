import { isArticle } from './article-types';
import { readJsonLd, textOf, type JsonLdNode } from './json-ld';
import { readMetas, type Metas } from './metas';
import { publishedDay } from './published-day';

/** What a page states of itself. */
export interface PageMetadata {
  /** BCP 47 tag. */
  language?: string;
  /** Day of publication, ISO 8601. */
  published?: string;
  canonicalUrl?: string;
}

/** Reads a page's date, address and language. */
export function readPageMetadata(document: Document): PageMetadata {
  const articles = readJsonLd(document).filter(isArticle);
  const metas = readMetas(document);
  const address = canonicalUrl(document, metas);
  return withoutGaps({
    published: publishedDay(document, articles, { metas, address: address ?? document.URL }),
    canonicalUrl: address,
    language: languageOf(document, articles, metas),
  });
}

function canonicalUrl(document: Document, metas: Metas): string | undefined {
  const link = document.querySelector<HTMLLinkElement>('link[rel~="canonical" i][href]')?.href;
  return [link, metas.get('og:url')].find(
    (url) => url !== undefined && /^https?:/i.test(url) && URL.canParse(url),
  );
}

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;

/** The language of the article first, for a site's frame may be in another one. */
function languageOf(document: Document, articles: readonly JsonLdNode[], metas: Metas): string | undefined {
  const stated = [
    ...articles.map((article) => textOf(article, 'inLanguage')),
    document.documentElement.lang,
    document.body.lang,
    metas.get('content-language')?.split(',')[0],
    metas.get('og:locale'),
    metas.get('language'),
  ];
  return stated
    .map((tag) => tag?.trim().replaceAll('_', '-'))
    .find((tag) => tag !== undefined && LANGUAGE.test(tag));
}

type Optional<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

function withoutGaps<T extends object>(values: T): Partial<Optional<T>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<
    Optional<T>
  >;
}
