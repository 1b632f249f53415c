import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { isArticle, isNoArticle } from '@/data/extract/read-article/article-types';
import { readJsonLd } from '@/data/extract/read-article/json-ld';
import { readMetas } from '@/data/extract/read-article/metas';
import { hasLoneArticle } from './lone-article';
import { hasRunningText } from './running-text';

const PUBLISHED = ['article:published_time', 'og:article:published_time', 'datepublished'];

/**
 * Widgets of applications: a mailbox, an editor, a feed of posts. A news page may have one too, but then it says that
 * it is an article; a page that says nothing and has one is no article.
 */
const APPLICATION = [
  ...['application', 'feed', 'grid', 'treegrid', 'tree', 'textbox'].map((role) => `[role="${role}"]`),
  '[contenteditable]:not([contenteditable="false" i])',
  'input[type="password"]',
].join();

/**
 * Whether a page is news or an article: by what it says of itself, else by its text. Reads the DOM only, so that a
 * "no" costs no layout and leaves no trace. Ask again when the page has become another one (its URL changed).
 */
export function isNewsPage(document: Document): boolean {
  const nodes = readJsonLd(document);
  if (nodes.some(isArticle)) return true;
  if (nodes.some(isNoArticle)) return false;
  if (saysArticle(document)) return !isFront(document) || readsAsArticle(document);
  return document.querySelector(APPLICATION) === null && readsAsArticle(document);
}

/** By the metadata of the Open Graph protocol, which nearly all of the press has. */
function saysArticle(document: Document): boolean {
  const metas = readMetas(document);
  return (
    PUBLISHED.some((name) => metas.has(name)) || /^(?:article|news|blog)\b/i.test(metas.get('og:type') ?? '')
  );
}

/** The address of a front page. To take it apart as a `URL` costs each page that says it is an article 0.3 ms. */
const FRONT = /^https?:\/\/[^/?#]*(?:\/(?:index\.\w+|[a-z]{2}\/?)?)?\??(?:#|$)/i;

/** The front page of a site, which some publishing systems call an article too. */
function isFront({ URL: address }: Document): boolean {
  return FRONT.test(address);
}

function readsAsArticle(document: Document): boolean {
  return isProbablyReaderable(document) && (hasRunningText(document) || hasLoneArticle(document));
}
