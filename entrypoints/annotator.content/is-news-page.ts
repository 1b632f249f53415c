import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { isArticle, isNoArticle } from './article-types';
import { hasRunningText } from './running-text';
import { readJsonLd } from './json-ld';

const PUBLISHED = [
  'meta[property="article:published_time" i]',
  'meta[name="article:published_time" i]',
  'meta[property="og:article:published_time" i]',
  'meta[itemprop="datePublished" i]',
  '[itemtype*="schema.org/" i][itemtype$="Article" i] [itemprop="datePublished" i]',
].join();

const OG_TYPE = 'meta[property="og:type" i], meta[name="og:type" i]';

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

function saysArticle(document: Document): boolean {
  if (document.querySelector(PUBLISHED) !== null) return true;
  const type = document.querySelector<HTMLMetaElement>(OG_TYPE)?.content.trim();
  return type !== undefined && /^(?:article|news|blog)\b/i.test(type);
}

/** The front page of a site, which some publishing systems call an article too. */
function isFront({ location }: Document): boolean {
  return /^\/(?:index\.\w+|[a-z]{2}\/?)?$/i.test(location.pathname) && location.search === '';
}

function readsAsArticle(document: Document): boolean {
  return isProbablyReaderable(document) && hasRunningText(document);
}
