import type { PageText } from '@/data/protocol';
import { isArticle } from './article-types';
import { readJsonLd, textOf, type JsonLdNode } from './json-ld';
import { publishedDay } from './published-day';

/** What a page states of itself, as the background wants it. */
export type PageMetadata = Pick<PageText, 'language' | 'published' | 'canonicalUrl'>;

/** Reads a page's date, address and language. */
export function readPageMetadata(document: Document): PageMetadata {
  const articles = readJsonLd(document).filter(isArticle);
  return withoutGaps({
    published: publishedDay(document, articles),
    canonicalUrl: canonicalUrl(document),
    language: languageOf(document, articles),
  });
}

function canonicalUrl(document: Document): string | undefined {
  const link = document.querySelector<HTMLLinkElement>('link[rel~="canonical" i][href]')?.href;
  const meta = document.querySelector<HTMLMetaElement>('meta[property="og:url" i]')?.content;
  return [link, meta].find((url) => url !== undefined && /^https?:/i.test(url) && URL.canParse(url));
}

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;

/** The language of the article first, for a site's frame may be in another one. */
function languageOf(document: Document, articles: readonly JsonLdNode[]): string | undefined {
  const meta = (selector: string) => document.querySelector<HTMLMetaElement>(selector)?.content;
  const stated = [
    ...articles.map((article) => textOf(article, 'inLanguage')),
    document.documentElement.lang,
    document.body.lang,
    meta('meta[http-equiv="content-language" i]')?.split(',')[0],
    meta('meta[property="og:locale" i]'),
    meta('meta[name="language" i]'),
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
