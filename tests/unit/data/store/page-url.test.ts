import { describe, expect, it } from 'vitest';
import { normalisePageUrl, samePageAs } from '@/data/store/page-url';

const ARTICLE = 'https://www.example.com/world/2024/05/16/putin-xi';

describe('the same page under another address', () => {
  it.each([
    ['the scheme', 'http://www.example.com/world/2024/05/16/putin-xi'],
    ['www', 'https://example.com/world/2024/05/16/putin-xi'],
    ['the mobile site', 'https://m.example.com/world/2024/05/16/putin-xi'],
    ['the port of the scheme', 'https://www.example.com:443/world/2024/05/16/putin-xi'],
    ['the case of the host', 'https://WWW.Example.COM/world/2024/05/16/putin-xi'],
    ['a last slash', `${ARTICLE}/`],
    ['a fragment', `${ARTICLE}#comments`],
    ['a text fragment', `${ARTICLE}#:~:text=Putin`],
    ['campaign parameters', `${ARTICLE}?utm_source=x&utm_medium=y&UTM_Campaign=z`],
    ['clicks', `${ARTICLE}?fbclid=1&gclid=2&msclkid=3&mc_cid=4&ns_mchannel=5&at_medium=6`],
    ['shares and gifts', `${ARTICLE}?smid=tw-share&unlocked_article_code=1.A&ref=nl`],
    ['AMP at the end of the path', `${ARTICLE}/amp/`],
    ['AMP in the path', 'https://www.example.com/amp/world/2024/05/16/putin-xi'],
    ['AMP in the host', 'https://amp.example.com/world/2024/05/16/putin-xi'],
    ['AMP in the query', `${ARTICLE}?amp=1&outputType=amp`],
    ['AMP in the file name', `${ARTICLE}.amp`],
    [
      'an AMP cache',
      'https://www-example-com.cdn.ampproject.org/c/s/www.example.com/world/2024/05/16/putin-xi',
    ],
    ['an AMP viewer', 'https://www.google.com/amp/s/www.example.com/world/2024/05/16/putin-xi/amp/'],
    ['an index file', `${ARTICLE}/index.html`],
    ['spaces around it', ` ${ARTICLE} `],
  ])('differs by %s', (_, url) => {
    expect(normalisePageUrl(url)).toBe(normalisePageUrl(ARTICLE));
  });

  it('has its parameters in another order', () => {
    const one = normalisePageUrl('https://news.example/story?id=7&page=2&utm_source=x');
    expect(normalisePageUrl('https://news.example/story?page=2&id=7')).toBe(one);
    expect(one).toBe('news.example/story?id=7&page=2');
  });

  it('is written in letters or in escapes', () => {
    expect(normalisePageUrl('https://example.com/%D0%BF%D1%83%D1%82%D0%B8%D0%BD')).toBe(
      normalisePageUrl('https://example.com/путин'),
    );
  });
});

describe('another page', () => {
  it.each([
    ['path', 'https://www.example.com/world/2024/05/17/putin-xi'],
    ['query', `${ARTICLE}?id=2`],
    ['site', 'https://www.example.org/world/2024/05/16/putin-xi'],
    ['edition of the site', 'https://edition.example.com/world/2024/05/16/putin-xi'],
    ['word that ends like AMP', 'https://www.example.com/world/2024/05/16/putin-xi-camp'],
    ['case of the path', 'https://www.example.com/world/2024/05/16/Putin-Xi'],
  ])('differs by its %s', (_, url) => {
    expect(normalisePageUrl(url)).not.toBe(normalisePageUrl(ARTICLE));
  });

  it('keeps a host that is only called like a mark', () => {
    expect(normalisePageUrl('https://m.com/a')).toBe('m.com/a');
    expect(normalisePageUrl('https://amp.dev/a')).toBe('amp.dev/a');
  });
});

it('knows a page by any of its addresses, and by none what is no web page', () => {
  const isOfPage = samePageAs(['about:blank', 'https://links.example/7', ARTICLE]);
  expect(['https://links.example/7/', `${ARTICLE}?utm_source=x`].map(isOfPage)).toEqual([true, true]);
  expect([undefined, '', 'about:blank', 'https://links.example/8'].map(isOfPage)).not.toContain(true);
});

it.each(['', 'about:blank', 'file:///home/article.html', 'not an address', 'https://'])(
  'knows that %j is no web page',
  (url) => {
    expect(normalisePageUrl(url)).toBeUndefined();
  },
);

it('survives a path that is no valid escape', () => {
  expect(normalisePageUrl('https://example.com/100%/a')).toBe('example.com/100%/a');
});
