import { describe, expect, it } from 'vitest';
import { readPageMetadata } from '@/data/extract/read-article/page-metadata';
import { dayIn } from '@/data/extract/read-article/published-day';

const metadataOf = (html: string) =>
  readPageMetadata(new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html'));
const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the date of a page', () => {
  it.each([
    ['JSON-LD', jsonLd({ '@type': 'NewsArticle', datePublished: '2024-05-16T18:00:00Z' })],
    [
      'JSON-LD in a graph',
      jsonLd({ '@graph': [{ '@type': 'WebPage' }, { '@type': 'Article', datePublished: '2024-05-16' }] }),
    ],
    ['Open Graph', '<meta property="article:published_time" content="2024-05-16T23:30:00-05:00">'],
    ['Parse.ly', '<meta name="parsely-pub-date" content="2024-05-16T18:00:00Z">'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2024-05-16">'],
    ['microdata', '<span itemprop="datePublished" content="2024-05-16">Thursday</span>'],
    [
      'a time in the article',
      '<time datetime="2020-01-01">Today</time><article><time datetime="2024-05-16 18:00">16 May</time></article>',
    ],
    ['the only time', '<p><time datetime="2024-05-16">16 May</time></p>'],
  ])('is read from %s', (_, html) => expect(metadataOf(html).published).toBe('2024-05-16'));

  it.each([
    ['https://news.example/world/2024/05/16/leaders-meet.html', '2024-05-16'],
    ['https://news.example/leaders-meet-20240516', '2024-05-16'],
    ['https://news.example/2024-05-16-leaders-meet', '2024-05-16'],
    ['https://news.example/a/120240516', undefined],
    ['https://news.example/2024/45/99', undefined],
  ])('is read from the address %s', (address, day) => {
    const html = `<link rel="canonical" href="${address}">`;
    expect(metadataOf(html).published).toBe(day);
    expect(metadataOf(`${html}<meta name="date" content="2023-01-01">`).published).toBe('2023-01-01');
  });

  it('is that of the article, not of another thing that the page describes', () => {
    const html = jsonLd([
      { '@type': 'VideoObject', datePublished: '2011-01-01' },
      { '@type': 'Article', datePublished: '2024-05-16' },
    ]);
    expect(metadataOf(html).published).toBe('2024-05-16');
  });

  it('is left open where the page states none', () => {
    expect(metadataOf('<p>16 May 2024</p>')).toEqual({});
    expect(metadataOf('<time datetime="PT2H">2 hours</time>')).toEqual({});
  });

  it.each([
    ['2024-05-16', '2024-05-16'],
    ['2024-05-16T01:30:00+09:00', '2024-05-16'],
    ['2024/5/6', '2024-05-06'],
    ['20240516', '2024-05-16'],
    ['2024-05', '2024-05'],
    ['Thu, 16 May 2024 23:59:00 GMT', '2024-05-16'],
    ['May 16, 2024', '2024-05-16'],
    ['16 May 2024 11:00 pm', '2024-05-16'],
    ['2024-02-30', undefined],
    ['2024-13-01', undefined],
    ['1715882400', undefined],
    ['yesterday', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('written as %s is %s', (text, day) => expect(dayIn(text)).toBe(day));
});

describe('the address and the language of a page', () => {
  it('are those that it states', () => {
    const html = `<html lang="pt-br"><link rel="canonical" href="https://news.example/a"><meta property="og:url" content="https://news.example/b">`;
    expect(metadataOf(html)).toEqual({ canonicalUrl: 'https://news.example/a', language: 'pt-br' });
  });

  it('are those of the article before those of the site', () => {
    const html = `<html lang="en">${jsonLd({ '@type': 'NewsArticle', inLanguage: 'ru' })}<meta property="og:url" content="https://news.example/b">`;
    expect(metadataOf(html)).toEqual({ canonicalUrl: 'https://news.example/b', language: 'ru' });
  });

  it('are left out where they are none', () => {
    expect(metadataOf('<html lang="{{lang}}"><link rel="canonical" href="javascript:alert(1)">')).toEqual({});
    expect(metadataOf('<meta property="og:locale" content="de_DE">')).toEqual({ language: 'de-DE' });
  });
});
