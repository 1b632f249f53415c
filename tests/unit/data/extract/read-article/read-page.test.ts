import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '@/data/extract/read-article/read-page';
import { reasonOf } from '@/data/reason-of';

const PARAGRAPHS = [
  'The city council of Port Azure opened the new harbour on Thursday, after eleven years of work and two changes of plan.',
  'Mayor Anna Berg said that it would create 400 jobs, and that the first ships would call there before the end of the year.',
  'Fishermen in the old harbour, some of whom had fought the plan in court, said that they would wait and see what came of it.',
];
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

const read = (html: string) => readPage(parseHTML(`<!doctype html><html>${html}</html>`).document);
const page = ({ head = '', body = BODY, heading = '<h1>Harbour opens</h1>' }) =>
  read(`<head>${head}</head><body><article>${heading}${body}</article></body>`);
const refusal = (html: string): string => {
  try {
    return read(html).text;
  } catch (error) {
    return reasonOf(error);
  }
};
const jsonLd = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the text of a page', () => {
  it('is the article, a line for each paragraph, without its title', () => {
    expect(page({}).text).toBe(PARAGRAPHS.join('\n'));
  });

  it.each([
    ['advertisements', '<p>Advertisement</p>'],
    ['links to other stories', '<p>Related: Ships that pass in the night</p>'],
    [
      'captions',
      '<figure><img src="a.jpg"><figcaption>The harbour, seen from the sea.</figcaption></figure>',
    ],
    [
      'captions that are paragraphs',
      '<p>Anna Berg looks at the new harbour of Port Azure on May 2. (Jo Doe/AFP)</p>',
    ],
    ['crumbs', '<div>Business</div>'],
    ['references', '<sup><a href="#1">[1]</a></sup>'],
  ])('is without %s', (_, html) => {
    const [first = '', ...others] = BODY.split('</p>');
    expect(page({ body: [first, html + others.join('</p>')].join('</p>') }).text).toBe(PARAGRAPHS.join('\n'));
  });

  it('has names whole that a page parts by soft hyphens and space', () => {
    const text = page({ body: `<p>Mayor <b>Anna</b>\n   Ber\u00adg\u200b spoke.</p>${BODY}` }).text;
    expect(text).toBe(`Mayor Anna Berg spoke.\n${PARAGRAPHS.join('\n')}`);
  });

  it('leaves the page as it was', () => {
    const { document } = parseHTML(
      `<!doctype html><html><head></head><body><article>${BODY}</article></body></html>`,
    );
    const look = () => [document.documentElement.textContent, document.querySelectorAll('*').length];
    const before = look();
    readPage(document);
    expect(look()).toEqual(before);
  });

  it.each([
    ['an empty page', ''],
    ['a page of links', '<body><ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul></body>'],
    ['a notice', '<body><article><p>This page needs cookies.</p></article></body>'],
  ])('is none on %s', (_, html) => expect(refusal(html)).toBe('There is no article on this page.'));

  it('is none on a page that only asks about cookies, and says so', () => {
    const text =
      'We and our partners use cookies and process personal data. You may consent or refuse to consent.';
    expect(refusal(`<body><div><p>${text}</p></div></body>`)).toContain('a question about cookies');
  });

  it.each([
    ['is nested a thousand deep', `${'<div>'.repeat(1000)}${BODY}${'</div>'.repeat(1000)}`],
    ['has a hundred thousand elements', BODY + '<b>a</b> '.repeat(100_000)],
  ])('is not read where a page %s', (_, body) =>
    expect(refusal(`<body>${body}</body>`)).toContain('more parts than can be read'),
  );
});

const HEADLINES = Array.from({ length: 9 }, (_, at) => `Council ${at} opens the harbour of Port Azure`);
const each = (item: (headline: string, teaser: string, at: number) => string): string =>
  HEADLINES.map((headline, at) => item(headline, PARAGRAPHS[at % 3] ?? '', at)).join('');

describe('a list of articles is refused', () => {
  it.each([
    [
      'of headlines with a teaser each',
      each(
        (headline, teaser, at) => `<div><h2><a href="/n/${at}">${headline}</a></h2><p>${teaser}</p></div>`,
      ),
    ],
    [
      'in which a link lies over each teaser',
      `<ul>${each(
        (headline, teaser, at) =>
          `<li><a href="/n/${at}" aria-label="${headline}"></a><h3>${headline}</h3><p>${teaser}</p></li>`,
      )}</ul>`,
    ],
    [
      'in which links hold headline and teaser',
      each(
        (headline, teaser, at) =>
          `<section><a href="/n/${at}"><h3>${headline}</h3><p>${teaser}</p></a></section>`,
      ),
    ],
    [
      'with the beginnings of its articles',
      each(
        (headline, teaser, at) =>
          `<article><h2><a href="/n/${at}">${headline}</a></h2><p>${teaser} ${teaser} […]</p><a href="/n/${at}">Continue reading</a></article>`,
      ),
    ],
    [
      'of results of a search',
      each(
        (headline, teaser, at) =>
          `<div><a href="https://${at}.example/"><h3>${headline}</h3><cite>https://${at}.example</cite></a><div><span>12 May 2024 — ${teaser} ...</span></div></div>`,
      ),
    ],
  ])('%s', (_, list) =>
    expect(refusal(`<head><title>News</title></head><body><main>${list}</main></body>`)).toContain(
      'looks like a list of articles',
    ),
  );

  it.each([
    [
      'a live blog',
      each((headline, _, at) => `<div><h2><a href="#post-${at}">${headline}</a></h2>${BODY}</div>`),
    ],
    [
      'a live blog of short posts',
      each(
        (headline, teaser, at) => `<div><h2><a href="?post=${at}">${headline}</a></h2><p>${teaser}</p></div>`,
      ),
    ],
    [
      'a page with several whole articles',
      each((headline, _, at) => `<article><h2><a href="/n/${at}">${headline}</a></h2>${BODY}</article>`),
    ],
    [
      'an article with others linked below it',
      `<article>${BODY}${BODY.replaceAll('harbour', 'port')}</article><ul>${each(
        (headline, _, at) => `<li><a href="/n/${at}">${headline}</a></li>`,
      )}</ul>`,
    ],
    ['an article in parts with headings', each((headline, teaser) => `<h2>${headline}</h2><p>${teaser}</p>`)],
  ])('but not %s', (_, body) =>
    expect(refusal(`<head><title>News</title></head><body><main>${body}</main></body>`)).toContain(
      'Port Azure',
    ),
  );

  it('but not a round-up that says to be an article', () => {
    const list = each((headline, teaser, at) => `<p><a href="/n/${at}">${headline}</a>: ${teaser}</p>`);
    const head = jsonLd({ '@type': 'NewsArticle', headline: 'The morning in ten stories' });
    expect(refusal(`<head>${head}</head><body><main>${list}</main></body>`)).toContain('Port Azure');
  });
});

describe('what a page says of its article', () => {
  it('is read from JSON-LD before all else', () => {
    const node = {
      '@type': 'NewsArticle',
      headline: 'Harbour of Port Azure opens &amp; waits',
      author: [{ '@type': 'Person', name: 'Jo Doe' }, { name: 'Kim Lee' }],
      publisher: { '@type': 'Organization', name: 'Example News' },
      datePublished: '2024-05-16T18:00:00Z',
      inLanguage: 'en-GB',
    };
    const metas =
      '<meta property="og:title" content="Ships!"><meta property="og:site_name" content="EN"><meta name="author" content="X Y">';
    const link = '<link rel="canonical" href="https://news.example/harbour">';
    expect(page({ head: metas + jsonLd(node) + link, heading: '' })).toMatchObject({
      title: 'Harbour of Port Azure opens & waits',
      author: 'Jo Doe, Kim Lee',
      publisher: 'Example News',
      published: '2024-05-16',
      language: 'en-GB',
      url: 'https://news.example/harbour',
    });
  });

  it('is read from meta elements, without the site in the title', () => {
    const head =
      '<meta property="og:title" content="Harbour opens | Example News"><meta property="og:site_name" content="Example News"><meta name="author" content="By Jo Doe">';
    expect(page({ head, heading: '' })).toMatchObject({
      title: 'Harbour opens',
      author: 'Jo Doe',
      publisher: 'Example News',
    });
  });

  it('is the heading, where the page does not say which part of its title is the site', () => {
    expect(page({ head: '<title>Harbour opens – Example News</title>' }).title).toBe('Harbour opens');
    expect(page({ head: '<title>Harbour opens – at last</title>', heading: '' }).title).toBe(
      'Harbour opens – at last',
    );
  });

  it('is the title that stands on the page, where there are several', () => {
    const head = jsonLd({ '@type': 'Article', headline: 'what opened' });
    expect(page({ head: `${head}<meta property="og:title" content="Harbour opens">` }).title).toBe(
      'Harbour opens',
    );
  });

  it.each([
    ['an address', 'https://facebook.com/jo'],
    ['a date', 'April 28, 2019 at 6:01 am'],
    ['the publisher', 'Example News'],
  ])('is no author where it is %s', (_, author) => {
    const head = `<meta name="author" content="${author}"><meta property="og:site_name" content="Example News">`;
    expect(page({ head }).author).toBeUndefined();
  });

  it('names the site by its address where the page does not say whose it is', () => {
    expect(page({ head: '<link rel="canonical" href="https://www.news.example/a">' }).publisher).toBe(
      'news.example',
    );
  });
});

const PAGES = join(import.meta.dirname, '../../../../../../shared/pages');
const pages = existsSync(PAGES) ? readdirSync(PAGES).filter((name) => !name.endsWith('.md')) : [];

/** What Readability expects, and what these pages say in truth. */
const BETTER: Readonly<Record<string, object>> = {
  'bbc-1': { author: undefined },
  engadget: { title: 'Xbox One X review: A console that keeps up with gaming PCs' },
  'seattletimes-1': { author: 'Benjamin Romano' },
  'wapo-2': { author: 'Steven Mufson' },
  'yahoo-4': {
    title: 'トレンドマイクロ、公衆無線LANを安全に使うためのアプリ「フリーWi-Fiプロテクション」（CNET Japan）',
  },
};

interface Expected {
  title: string;
  byline: string | null;
  publishedTime: string | null;
}

describe.skipIf(pages.length === 0)('real pages (skipped without ../shared/pages)', () => {
  it.each(pages)('%s says what Readability finds there', (name) => {
    const source = readFileSync(join(PAGES, name, 'source.html'), 'utf8');
    const path = join(PAGES, name, 'expected-metadata.json');
    const expected = JSON.parse(readFileSync(path, 'utf8')) as Expected;
    const article = readPage(parseHTML(source).document);
    expect({ title: article.title, author: article.author }).toEqual({
      title: expected.title,
      author: expected.byline ?? undefined,
      ...BETTER[name],
    });
    if (expected.publishedTime !== null) expect(article.published).toBe(expected.publishedTime.slice(0, 10));
  });
});
