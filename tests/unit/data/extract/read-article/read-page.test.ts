import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '@/data/extract/read-article/read-page';
import { reasonOf } from '@/data/reason-of';
import { BODY, jsonLd, page, PARAGRAPHS, read } from './sample-page';

const refusal = (html: string): string => {
  try {
    return read(html).text;
  } catch (error) {
    return reasonOf(error);
  }
};
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
    [
      'captions within a paragraph',
      '<p><span class="image"><img src="a.jpg"></span> <span class="caption">© Provided by Azure Photo</span></p>',
    ],
    [
      'sources of pictures',
      '<p>A bill would let ships of all kinds into the old harbour. Source: Supplied</p>',
    ],
    ['crumbs', '<div>Business</div>'],
    ['its day and hour', '<h5>5/16/2024 7:11 AM PST BY AZURE STAFF</h5>'],
    ['links to other stories in brackets', '<p>[Read: Why the old harbour had to go, and who wanted it]</p>'],
    ['other headlines in a list', '<ul><li><a href="/b">Ships that pass in the night</a></li></ul>'],
    ['offers of newsletters', '<p>Cities are changing. Keep up with the Port Azure Daily newsletter.</p>'],
    ['a heading that repeats the title', '<h2>HARBOUR OPENS!</h2>'],
    ['a table of contents', '<div role="navigation"><ul><li>1 The harbour in the city</li></ul></div>'],
    ['references', '<sup><a href="#1">[1]</a></sup>'],
  ])('is without %s', (_, html) => {
    const [first = '', ...others] = BODY.split('</p>');
    expect(page({ body: [first, html + others.join('</p>')].join('</p>') }).text).toBe(PARAGRAPHS.join('\n'));
  });

  it.each([
    ['who wrote it', '<p>Jo Doe has covered harbours since 2012.</p>'],
    ['who helped', '<p>Kim Roe contributed to this report.</p>'],
    ['where it stood first', '<p>This article originally appeared on The Tide.</p>'],
    [
      'what a subscription costs',
      '<h3>Monthly</h3><p>A plan that you can cancel anytime.</p><p>Pay as you go.</p>',
    ],
    [
      'an announcement of nothing',
      '<p>More news of the sea:</p><ul><li><a href="/b">Ships that pass</a></li></ul>',
    ],
  ])('ends before it says %s', (_, html) => {
    const head = '<meta name="author" content="Jo Doe">';
    expect(page({ head, body: BODY + html }).text).toBe(PARAGRAPHS.join('\n'));
  });

  it('keeps headings that are links, lists, and what somebody of the same name says', () => {
    const body =
      '<h2><a href="/old">The old harbour</a></h2>' +
      '<ul><li>Ships</li><li>Fish</li></ul>' +
      BODY +
      '<p>Jo Doe’s boat was the first.</p>';
    const text = page({ head: '<meta name="author" content="Kim Roe">', body }).text;
    expect(text.split('\n')).toEqual([
      'The old harbour',
      'Ships',
      'Fish',
      ...PARAGRAPHS,
      'Jo Doe’s boat was the first.',
    ]);
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
