import { describe, expect, it } from 'vitest';
import { isNewsPage } from '@/entrypoints/annotator.content/is-news-page';

const SENTENCE =
  'The two leaders met in the capital on Thursday and spoke for three hours about trade and the war. ';
const PROSE = `<p>${SENTENCE.repeat(3)}</p>`.repeat(4);
const ITEM = `<h2><a href="#">A headline of some length</a></h2><p>${SENTENCE.repeat(2)}</p>`;

function pageOf(html: string, url = 'https://news.example/world/2024/leaders-meet.html'): Document {
  const page = new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html');
  Object.defineProperty(page, 'URL', { value: url });
  return page;
}

const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

const NEWS: readonly (readonly [string, string])[] = [
  ['a news article by JSON-LD', jsonLd({ '@context': 'https://schema.org', '@type': 'NewsArticle' })],
  ['a live blog', jsonLd({ '@type': 'LiveBlogPosting' })],
  ['a reportage among other types', jsonLd({ '@type': ['Thing', 'ReportageNewsArticle'] })],
  ['types with their address', jsonLd({ '@type': 'http://schema.org/Article' })],
  ['an article in a graph', jsonLd({ '@graph': [{ '@type': 'WebPage' }, { '@type': 'Article' }] })],
  ['an article in a list', jsonLd([{ '@type': 'BreadcrumbList' }, [{ '@type': 'BlogPosting' }]])],
  ['the main entity of a page', jsonLd({ '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle' } })],
  ['JSON-LD with line breaks in its strings', jsonLd('{"@type":"NewsArticle","headline":"A\n\tB"}')],
  ['JSON-LD in a comment', jsonLd('<!-- {"@type":"NewsArticle"} -->')],
  ['JSON-LD in CDATA', jsonLd('//<![CDATA[\n{"@type":"NewsArticle"}\n//]]>')],
  ['a whole script beside a broken one', jsonLd('{"@type":') + jsonLd({ '@type': 'NewsArticle' })],
  ['Open Graph', meta('og:type', 'article')],
  ['Open Graph under the wrong attribute', '<meta name="OG:Type" content="Article">'],
  ['a time of publication', meta('article:published_time', '2024-05-16T18:00:00Z')],
  ['an article of several paragraphs', `<article><h1>Leaders meet</h1>${PROSE}</article>`],
  ['paragraphs that say nothing of themselves', `<div><div>${PROSE}</div></div>`],
  ['text broken into lines', `<div>${`${SENTENCE.repeat(3)}<br><br>`.repeat(4)}</div>`],
  [
    'paragraphs each in a box of its own',
    `<main>${`<div><p>${SENTENCE.repeat(3)}</p></div>`.repeat(4)}</main>`,
  ],
  [
    'text without spaces',
    `<article>${`<p>${'两国领导人星期四在首都会晤，就贸易和战争问题进行了三个小时的会谈。'.repeat(6)}</p>`.repeat(4)}</article>`,
  ],
  [
    'a short article',
    `<article><h1>Leaders meet</h1><p>${SENTENCE}</p><p>${SENTENCE.repeat(2)}</p></article>`,
  ],
  ['a news site that calls its pages a website', meta('og:type', 'website') + `<article>${PROSE}</article>`],
];

const OTHER: readonly (readonly [string, string])[] = [
  ['an empty page', ''],
  ['a shop', jsonLd({ '@type': 'Product' }) + meta('og:type', 'article') + `<article>${PROSE}</article>`],
  [
    'a shelf of a shop',
    `<main>${`<article><h2>Book</h2><p>${SENTENCE.repeat(2)}</p><button>Buy</button></article>`.repeat(12)}</main>`,
  ],
  [
    'a product on a page of its own',
    `<article><h1>Map of Ukraine</h1><p>${SENTENCE}</p><p>${SENTENCE.repeat(2)}</p><form><button>Add to basket</button></form></article>`,
  ],
  ['a front page', `<main>${`<article>${ITEM}</article>`.repeat(20)}</main>`],
  ['a front page of boxes', `<main>${`<div class="card">${ITEM}</div>`.repeat(20)}</main>`],
  [
    'an archive that its system calls an article',
    meta('og:type', 'article') + jsonLd({ '@graph': [{ '@type': 'CollectionPage' }] }),
  ],
  [
    'a front page with long summaries',
    `<main>${`<div><h2><a href="#">A headline</a></h2><p>${SENTENCE.repeat(7)}</p></div>`.repeat(5)}</main>`,
  ],
  ['search results', jsonLd({ '@type': 'SearchResultsPage' }) + `<ol>${`<li>${ITEM}</li>`.repeat(10)}</ol>`],
  [
    'articles that a page merely lists',
    jsonLd({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] }),
  ],
  ['a mailbox', `<div role="grid">Inbox</div><div role="main"><div>${PROSE}</div></div>`],
  ['a document that is being written', `<div contenteditable="true">${PROSE}</div>`],
  ['a feed of posts', `<div role="feed">${`<article><div>${PROSE}</div></article>`.repeat(5)}</div>`],
  ['a page to log in', `<form><input type="password"></form>${PROSE}`],
  ['a page of links', `<ul>${`<li><a href="#">${SENTENCE}</a></li>`.repeat(40)}</ul>`],
  ['broken JSON-LD', jsonLd('{"@type":"NewsArticle"')],
];

describe('the gate', () => {
  it.each(NEWS)('takes for news: %s', (_, html) => expect(isNewsPage(pageOf(html))).toBe(true));
  it.each(OTHER)('leaves alone: %s', (_, html) => expect(isNewsPage(pageOf(html))).toBe(false));

  it.each([
    ['/', false],
    ['/?', false],
    ['/#top', false],
    ['/index.html', false],
    ['/fr', false],
    ['/fr/', false],
    ['/a-story', true],
    ['/?p=1234', true],
    ['/fr/a-story', true],
  ])('leaves the front page of a site alone whose system calls it an article: %s', (path, isNews) => {
    const html = meta('og:type', 'article') + `<main>${`<article>${ITEM}</article>`.repeat(20)}</main>`;
    expect(isNewsPage(pageOf(html, `https://news.example${path}`))).toBe(isNews);
  });

  it('does not change the page', () => {
    const page = pageOf(`<article><h1>Leaders meet</h1>${PROSE}</article>`);
    const before = page.documentElement.outerHTML;
    isNewsPage(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
