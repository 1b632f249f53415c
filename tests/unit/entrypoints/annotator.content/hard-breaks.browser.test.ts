import { afterEach, expect, it } from 'vitest';
import { textToMatch } from '@/entrypoints/annotator.content/hard-breaks';
import { read, setPage } from './read-page';

afterEach(() => document.body.replaceChildren());

const textOf = (html: string): string =>
  read([setPage(html)])
    .map(textToMatch)
    .join();

it('parts a text where the page shows the line breaks of its source', () => {
  expect(textOf('<p style="white-space:pre-line">Beijing\nsummit</p>')).toBe('Beijing\uFFFCsummit');
  expect(textOf('<p style="white-space:pre-wrap">Beijing\nsummit</p>')).toBe('Beijing\uFFFCsummit');
});

it('leaves the line breaks that are spaces to the reader', () => {
  expect(textOf('<p>Beijing\nsummit</p>')).toBe('Beijing\nsummit');
  expect(textOf('<p style="white-space:nowrap">Beijing\nsummit</p>')).toBe('Beijing\nsummit');
});
