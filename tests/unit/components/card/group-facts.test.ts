import { describe, expect, it } from 'vitest';
import { groupFacts, isLater, isStale } from '@/components/card/group-facts';
import { aFact } from './sample-cards';

describe('what came after a page of 16 May 2024', () => {
  it.each([
    ['an article of the same day', { asOf: '2024-05-16' }, false],
    ['an article of the day after', { asOf: '2024-05-17' }, true],
    ['an article of the same month, the day unknown', { asOf: '2024-05' }, false],
    ['an article of the month after', { asOf: '2024-06' }, true],
    ['a plan that was known', { asOf: '2024-05-01', when: { start: '2024-10-22' } }, false],
    ['a later article on what happened later', { asOf: '2024-11-01', when: { start: '2024-10-22' } }, true],
    ['a later article on the time before', { asOf: '2024-11-01', when: { start: '2000-05-07' } }, false],
    [
      'a later article on what had begun before',
      { asOf: '2024-11-01', when: { start: '2022', end: '2024-08' } },
      false,
    ],
    ['what happened later, source undated', { when: { start: '2024-10-22' } }, true],
    ['what happened before, source undated', { when: { start: '2022-02-24' } }, false],
    ['no date at all', {}, false],
    ['what everybody may know, written down later', { asOf: '2025-06-03', isBasic: true as const }, false],
  ])('%s', (_case, dates, expected) => expect(isLater(dates, '2024-05-16')).toBe(expected));

  it('keeps the order within each group', () => {
    const facts = ['2024-06-01', '2024-01-01', '2024-07-01', '2024-02-01'].map((asOf) =>
      aFact({ text: asOf, asOf }),
    );
    const { before, since } = groupFacts(facts, '2024-05-16');
    expect(before.map(({ text }) => text)).toEqual(['2024-01-01', '2024-02-01']);
    expect(since.map(({ text }) => text)).toEqual(['2024-06-01', '2024-07-01']);
  });

  it('is nothing where the page has no date', () => {
    expect(groupFacts([aFact({ asOf: '2030-01-01' })], undefined).since).toEqual([]);
  });
});

describe('what may have changed, seen on 24 November 2026', () => {
  it.each([
    ['told a year ago', { asOf: '2025-11-24' }, true],
    ['told less than a year ago', { asOf: '2025-11-25' }, false],
    ['told long ago of a certain day', { asOf: '2020-01-01', when: { start: '2019-12-31' } }, false],
    ['of unknown age', {}, false],
    ['what everybody may know', { asOf: '2020-01-01', isBasic: true as const }, false],
  ])('%s: %s', (_case, dates, expected) => expect(isStale(dates, '2026-11-24')).toBe(expected));
});
