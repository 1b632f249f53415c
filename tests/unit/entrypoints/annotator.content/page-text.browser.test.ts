import { afterEach, describe, expect, it } from 'vitest';
import { PageText } from '@/entrypoints/annotator.content/page-text';
import { readPage, seen } from './read-page';

const SENTENCE =
  'The two leaders met in the capital on Thursday and spoke for three hours about trade and the war.';
const prose = (paragraphs: number): string =>
  Array.from({ length: paragraphs }, (_, index) => `<p>Paragraph ${index}: ${SENTENCE}</p>`).join('');
const LINKS =
  '<ul><li><a href="#">Leaders meet again next week in the north</a></li><li><a href="#">Trade grows</a></li></ul>';
const ARTICLE = `<h1>Leaders meet</h1>${prose(6)}`;

async function wordsOf(html: string): Promise<string> {
  return (await readPage(html)).map(seen).join(' | ');
}

/** What stands around an article and is no part of it; each says "OUTSIDE". */
const AROUND: readonly (readonly [string, string])[] = [
  [
    'a list of related links in an aside',
    `<article>${ARTICLE}</article><aside><h3>OUTSIDE</h3>${LINKS}</aside>`,
  ],
  [
    'a list of related links in the article',
    `<article>${ARTICLE}<div class="related-links"><h4>OUTSIDE</h4>${LINKS}</div></article>`,
  ],
  [
    'a box named as camels do',
    `<article>${ARTICLE}<div class="storyRelatedContent"><p>OUTSIDE ${SENTENCE}</p></div></article>`,
  ],
  [
    'a box whose name says nothing',
    `<article>${ARTICLE}<div class="x7f3"><a href="#">OUTSIDE: how they met</a></div></article>`,
  ],
  [
    'a link to read more between paragraphs',
    `<article><h1>Leaders meet</h1>${prose(3)}<p><a href="#">OUTSIDE: read this too</a></p>${prose(3)}</article>`,
  ],
  [
    'comments',
    `<article>${ARTICLE}</article><section id="comments"><h2>OUTSIDE</h2>${prose(3).replaceAll('Paragraph', 'OUTSIDE')}</section>`,
  ],
  [
    'comments as articles in the article',
    `<article>${ARTICLE}<article><p>OUTSIDE ${SENTENCE}</p></article><article><p>OUTSIDE ${SENTENCE}</p></article></article>`,
  ],
  [
    'advertisements',
    `<article><h1>Leaders meet</h1>${prose(3)}<div class="ad-slot"><p>OUTSIDE ${SENTENCE}</p></div>${prose(3)}</article>`,
  ],
  [
    'a promotion',
    `<article>${ARTICLE}<div class="newsletter-signup"><p>OUTSIDE ${SENTENCE}</p></div></article>`,
  ],
  [
    'what the site wants with cookies',
    `<div id="cookie-banner"><p>OUTSIDE ${SENTENCE} ${SENTENCE}</p></div><article>${ARTICLE}</article>`,
  ],
  [
    'header, navigation and footer of the site',
    `<header><a href="/">OUTSIDE</a><nav>OUTSIDE</nav></header><main>${ARTICLE}</main><footer><p>OUTSIDE ${SENTENCE}</p></footer>`,
  ],
  [
    'teasers of other stories',
    `<main><article>${ARTICLE}</article>${`<article><h2><a href="#">OUTSIDE</a></h2><p>OUTSIDE ${SENTENCE}</p></article>`.repeat(3)}</main>`,
  ],
  [
    'teasers in boxes beside an unnamed article',
    `<div><div>${ARTICLE}</div><div><div><a href="#">OUTSIDE</a><p>OUTSIDE ${SENTENCE}</p></div></div></div>`,
  ],
  [
    'comments that are longer than the article',
    `<div><div><h1>Leaders meet</h1>${prose(6)}</div><div id="comment-box">${prose(10).replaceAll('Paragraph', 'OUTSIDE')}</div></div>`,
  ],
  [
    'a feed of other news beside it, in an aside',
    `<article>${ARTICLE}</article><aside><ul>${`<li><p>OUTSIDE ${SENTENCE} ${SENTENCE}</p></li>`.repeat(6)}</ul></aside>`,
  ],
  [
    'other news below a box that is called the article',
    `<div><div class="wrap"><div class="article"><h1>Leaders meet</h1><div class="article__content">${prose(6)}</div></div></div>
      <div class="wrap"><div class="x1"><h3>OUTSIDE</h3><p>OUTSIDE ${SENTENCE}</p><p>OUTSIDE ${SENTENCE}</p></div></div></div>`,
  ],
];

describe('the text of a page', () => {
  afterEach(() => document.body.replaceChildren());

  it.each(AROUND)('has the whole article and not %s', async (_, html) => {
    const text = await wordsOf(html);
    expect(text).toContain('Leaders meet |');
    expect(text.match(/Paragraph \d/g)).toHaveLength(6);
    expect(text).not.toContain('OUTSIDE');
  });

  it('has the headline, the summary and the caption that stand before the body', async () => {
    const text =
      await wordsOf(`<header><a href="/">Site</a></header><main><div><h1>Leaders meet</h1><p>In brief</p></div>
      <figure><img><figcaption>At the palace</figcaption></figure><div class="body">${prose(6)}</div></main>`);
    expect(text).toMatch(/^Leaders meet \| In brief \| At the palace \| Paragraph 0/);
  });

  it('has all parts of an article that advertisements cut up', async () => {
    const text =
      await wordsOf(`<div class="story"><h1>Leaders meet</h1><section>${prose(2)}</section><div class="ad">Ad</div>
      <section>${prose(2)}</section><div id="ad-2">Ad</div><section>${prose(2)}</section></div>`);
    expect(text.match(/Paragraph/g)).toHaveLength(6);
    expect(text).not.toMatch(/\bAd\b/);
  });

  it('has every post of a live blog, each a section', async () => {
    const posts = [1, 2, 3, 4].map((n) => `<article><h3>Post ${n}</h3>${prose(2)}</article>`).join('');
    const blocks = await readPage(`<main><h1>Live</h1><div>${posts}</div></main>`);
    expect(blocks.filter((block) => block.text.startsWith('Post')).map(({ section }) => section)).toEqual([
      1, 2, 3, 4,
    ]);
  });

  it('has every article of a page that has several, with linked headlines', async () => {
    const articles = [1, 2, 3]
      .map((n) => `<article><h2><a href="#">Story ${n}</a></h2>${prose(3)}</article>`)
      .join('');
    const text = await wordsOf(`<main>${articles}</main>`);
    expect(text.match(/Story \d/g)).toEqual(['Story 1', 'Story 2', 'Story 3']);
    expect(text.match(/Paragraph/g)).toHaveLength(9);
  });

  it('has an article whose container has a name that could be of something else', async () => {
    expect(
      await wordsOf(
        `<div class="content-sidebar-wrap"><div class="comments-open share">${ARTICLE}</div></div>`,
      ),
    ).toContain('Paragraph 5');
  });

  it('has an article behind a dialog that hides it from screen readers only', async () => {
    expect(
      await wordsOf(
        `<div aria-hidden="true"><article>${ARTICLE}</article></div><div role="dialog">Cookies?</div>`,
      ),
    ).toContain('Paragraph 5');
  });

  it('has an article that the page holds back until it is ready', async () => {
    document.body.style.visibility = 'hidden';
    expect(await wordsOf(`<article>${ARTICLE}</article>`)).toContain('Paragraph 5');
    document.body.removeAttribute('style');
  });

  it('waits for a body that is taken out of the layout until the page is ready', async () => {
    document.body.style.display = 'none';
    const reading = wordsOf(`<article>${ARTICLE}</article>`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    document.body.removeAttribute('style');
    expect(await reading).toContain('Paragraph 5');
  });

  it('has a linked headline, and the header of the article but not of the site', async () => {
    const text =
      await wordsOf(`<header>Site</header><article><header><h1><a href="#">Leaders meet</a></h1><p>In brief</p></header>
      <p>1</p><p>By A</p><p>By B</p><p>By C</p><p>By D</p>${prose(6)}</article>`);
    expect(text).toMatch(/^Leaders meet \| In brief/);
    expect(await wordsOf('<header>Site</header><p>Putin spoke.</p>')).toBe('Putin spoke.');
  });

  it('has an article inside a form, as some systems build all pages', async () => {
    expect(await wordsOf(`<form><div>${ARTICLE}</div></form>`)).toContain('Paragraph 5');
  });

  it('has an article in an open shadow root, and nothing from beside it', async () => {
    const host = `<x-app><template shadowrootmode="open"><main>${ARTICLE}</main></template></x-app>`;
    const text = await wordsOf(`<div>OUTSIDE</div><section>${host}</section><div>OUTSIDE</div>`);
    expect(text).toContain('Paragraph 5');
    expect(text).not.toContain('OUTSIDE');
  });

  it('has the text of a frame of the same site in the article, and none of a small one or of an editor', async () => {
    const LARGE = 'width:600px;height:400px';
    const frame = (style: string, body = '<body>') =>
      `<iframe style="${style}" srcdoc="${body}${prose(3).replaceAll('Paragraph', 'Frame')}"></iframe>`;
    await readPage(
      `<article>${ARTICLE}${frame(LARGE)}${frame('width:100px;height:400px')}${frame(LARGE, '<body contenteditable>')}</article>`,
    );
    const scopes = new Set<Node>();
    const page = new PageText(document, {
      onStale: () => undefined,
      onScope: (scope) => scopes.add(scope),
      readsFrames: true,
      signal: new AbortController().signal,
    });
    await expect
      .poll(async () => (await page.read()).filter(({ text }) => text.includes('Frame')).length)
      .toBe(3);
    expect([...scopes]).toEqual([document.querySelector('iframe')?.contentDocument]);
  });

  it('has the cells of a table of results, linked or not', async () => {
    const table =
      '<table><tr><th>Guest<th>From<tr><td><a href="#">Xi Jinping</a><td><a href="#">China</a></table>';
    const text = await wordsOf(`<article>${ARTICLE}${table}</article>`);
    expect(text).toContain('Guest | From | Xi Jinping | China');
  });

  it('has an article in two boxes of one kind', async () => {
    const text =
      await wordsOf(`<div><h1>Leaders meet</h1><div class="article-body">${prose(6)}</div><div class="ad"></div>
      <div class="article-body">${prose(4).replaceAll('Paragraph', 'Further')}</div></div>`);
    expect(text.match(/Paragraph/g)).toHaveLength(6);
    expect(text.match(/Further/g)).toHaveLength(4);
  });

  it('has what there is where nothing is an article', async () => {
    expect(await wordsOf('<nav>Menu</nav><main><h1>Brief</h1><p>Putin spoke.</p></main>')).toBe(
      'Brief | Putin spoke.',
    );
    expect(await wordsOf('<p>Putin spoke.</p>')).toBe('Putin spoke.');
    expect(await wordsOf('')).toBe('');
  });

  it.each([
    ['Chinese', '两国领导人星期四在首都会晤，就贸易和战争问题进行了三个小时的会谈，会后没有发表声明。'],
    ['Arabic', 'التقى الزعيمان يوم الخميس في العاصمة وتحدثا لمدة ثلاث ساعات عن التجارة والحرب.'],
    ['Thai', 'ผู้นำทั้งสองพบกันที่เมืองหลวงเมื่อวันพฤหัสบดีและพูดคุยกันเป็นเวลาสามชั่วโมงเกี่ยวกับการค้า'],
  ])('is found in %s', async (_, sentence) => {
    const body = `<div>${`<p>${sentence}</p>`.repeat(4)}</div>`;
    const blocks = await readPage(
      `<div><h1>${sentence.slice(0, 12)}</h1>${body}</div><div><a href="#">${sentence}</a></div>`,
    );
    expect(blocks).toHaveLength(5);
  });
});
