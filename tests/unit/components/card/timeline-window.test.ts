import { describe, expect, it } from 'vitest';
import { countBefore, windowStart } from '@/components/card/timeline-window';
import type { CardEvent } from '@/data/model';

const at = (start?: string): CardEvent => ({
  ...{ ref: start ?? 'undated', kind: 'event', type: 'summit', name: 'Summit' },
  ...(start !== undefined && { start }),
});

describe('which events of many are shown', () => {
  it.each([
    ['the first five around the first', 12, 0, 0],
    ['as many before as after one in the middle', 12, 6, 4],
    ['the last five around the last', 12, 11, 7],
    ['all of few', 3, 1, 0],
    ['the first five where there is nothing to stand around', 12, -1, 0],
  ])('%s', (_case, count, centre, start) => expect(windowStart(count, centre, 5)).toBe(start));
});

describe('how many events lie before a page of 16 May 2024', () => {
  it.each([
    ['those of earlier days', [at('2022-02-24'), at('2024-05-01'), at('2024-10-22')], 2],
    ['one of the same day', [at('2024-05-16'), at('2024-05-17')], 1],
    ['one of the same year, the day unknown', [at('2024'), at('2025')], 1],
    ['undated ones among them', [at(), at('2024-05-01'), at()], 2],
    ['none', [at('2025')], 0],
  ])('%s', (_case, events, count) => expect(countBefore(events, '2024-05-16')).toBe(count));
});
