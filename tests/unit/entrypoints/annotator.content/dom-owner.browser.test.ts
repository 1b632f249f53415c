import { afterEach, describe, expect, it } from 'vitest';
import { awaitsHydration, isInIsland, ownerOfPage } from '@/entrypoints/annotator.content/dom-owner';

const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('the owner of a page', () => {
  it.each([
    ['React', '<div id="__next"><p>Putin</p></div>'],
    ['React', '<main><template id="B:0"></template></main>'],
    ['Vue', '<div data-v-app><p>Putin</p></div>'],
    ['Angular', '<app-root ng-version="20.3.0"><p>Putin</p></app-root>'],
    ['Svelte', '<p class="story svelte-1a2b3c">Putin</p>'],
    ['an app of its own', '<div id="root"><article><p>Putin</p></article></div>'],
    ['comments of a template', '<p>Putin<!-- --> spoke</p>'],
    ['comments of a template', '<main><!--[--><p>Putin</p><!--]--></main>'],
    ['attributes of a template', '<p data-v-7ba5bd90>Putin</p>'],
    ['state in a script', '<p>Putin</p><script>self.__next_f.push([1])</script>'],
  ])('is %s, as its markup tells: %s', (owner, html) => expect(ownerOfPage(page(html))).toBe(owner));

  it.each([
    '<article><h1>Story</h1><p>Putin</p></article>',
    '<!-- header --><div id="content"><p class="text">Putin</p><!-- /content --></div>',
    '<p data-id="7">Putin</p><script>var page = {}</script>',
  ])('is nobody where nothing tells of one: %s', (html) => expect(ownerOfPage(page(html))).toBeUndefined());
});

describe('an island', () => {
  afterEach(() => document.body.replaceChildren());

  it.each([
    ['<astro-island ssr><p>Putin</p></astro-island>', true],
    ['<astro-island><p>Putin</p></astro-island>', false],
    ['<is-land><p>Putin</p></is-land>', true],
    ['<is-land ready><p>Putin</p></is-land>', false],
    ['<div data-island="story"><p>Putin</p></div>', true],
    ['<x-story><p>Putin</p></x-story>', false],
    ['<article><p>Putin</p></article>', false],
  ])('is hydrated or not yet, as it says: %s', (html, awaits) => {
    document.body.setHTMLUnsafe(html);
    expect(awaitsHydration(document.querySelector('p')!)).toBe(awaits);
  });

  it('is anything that may render its own children anew', () => {
    document.body.setHTMLUnsafe('<x-story><p>Putin</p></x-story><section><p>Xi</p></section>');
    expect([...document.querySelectorAll('p')].map(isInIsland)).toEqual([true, false]);
  });
});
