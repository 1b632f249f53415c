import { describe, expect, it } from 'vitest';
import { pageKey } from '@/entrypoints/sidepanel/page-key';

const tab = (id: number, url: string) => ({ id, windowId: 1, url });
const STORY = tab(1, 'https://news.test/story?page=2');

describe('what was opened beside a page', () => {
  it.each([
    ['is there at another place in it', tab(1, 'https://news.test/story?page=2#end'), true],
    ['is not there on another page', tab(1, 'https://news.test/story?page=3'), false],
    ['is not there for the same page in another tab', tab(2, STORY.url), false],
    ['is not there where no tab is', null, false],
  ])('%s', (_, other, isSame) => {
    expect(pageKey(other) === pageKey(STORY)).toBe(isSame);
  });
});
