import { describe, expect, it } from 'vitest';
import { jsonLd, page, PARAGRAPHS } from './sample-page';

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

  it.each([
    ['By GILLIAN MOHNEY\n March 11, 2015 3:46 PM', 'GILLIAN MOHNEY'],
    ['by Lucas Nolan22 Dec 2016651', 'Lucas Nolan'],
    ['April 28, 2019 at 6:01 am', undefined],
  ])('has of the author “%s” the name', (content, author) =>
    expect(page({ head: `<meta name="author" content="${content}">` }).author).toBe(author),
  );

  it.each([
    ['http://www.tmz.test', 'tmz.test'],
    ['https://news.tmz.test/about', 'news.tmz.test'],
    ['javascript:alert(1)', undefined],
  ])('names the publisher %s as a reader would', (content, publisher) =>
    expect(page({ head: `<meta property="og:site_name" content="${content}">` }).publisher).toBe(publisher),
  );

  it('is without characters that nobody sees, or that turn the text around', () => {
    const heading = '<h1>Har\u0007bour\u200b \u202eopens\ud800</h1>';
    expect(page({ heading }).title).toBe('Har bour opens');
  });

  it('takes nothing from data of the wrong shape', () => {
    const graph = {
      '@type': ['NewsArticle', 7, null],
      headline: { a: 1 },
      datePublished: ['99999-01-01', 5],
    };
    const wrong = {
      ...graph,
      author: [[['x']], { name: {} }],
      publisher: [null, 3],
      inLanguage: { name: 'x' },
    };
    expect(page({ head: jsonLd(wrong) })).toEqual({ text: PARAGRAPHS.join('\n'), title: 'Harbour opens' });
  });

  it('names the site by its address where the page does not say whose it is', () => {
    expect(page({ head: '<link rel="canonical" href="https://www.news.example/a">' }).publisher).toBe(
      'news.example',
    );
  });
});
