import { describe, expect, it } from 'vitest';
import { checkPageRequest, type PageRequests } from '@/data/page-protocol';

type Case = [what: string, name: keyof PageRequests, payload: unknown];

describe('the annotator takes', () => {
  it.each<Case>([
    ['a request that needs nothing', 'stop', {}],
    ['a number of a mention', 'jump-to-mention', { index: 3 }],
    ['a wish to see what is new', 'show-news', { on: true }],
  ])('%s', (_, name, payload) => {
    expect(checkPageRequest(name, payload)).toBe(payload);
  });
});

describe('the annotator refuses', () => {
  it.each<Case>([
    ['nothing at all', 'stop', undefined],
    ['null', 'refresh', null],
    ['a text', 'refresh', 'all'],
    ['a mention without its number', 'jump-to-mention', {}],
    ['a number that is none', 'jump-to-mention', { index: '3' }],
    ['a wish that is neither yes nor no', 'show-news', { on: 1 }],
    ['a wish that is left open', 'show-news', { on: undefined }],
    ['more than was asked for', 'stop', { index: 3 }],
    ['what every object has by birth', 'jump-to-mention', { index: 3, toString: 'x' }],
  ])('%s', (_, name, payload) => {
    expect(() => checkPageRequest(name, payload)).toThrow(TypeError);
  });
});
