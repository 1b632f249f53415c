import { describe, expect, it } from 'vitest';
import { scoreEvents, scoreTimes } from '@/tests/eval/extraction/score-times';

const time = (start: number, end: number, value: string) => ({ start, end, value });

describe('dates', () => {
  it.each([
    ['the value at an overlapping place', [time(0, 8, '2024-05-16')], 1],
    ['the value somewhere else', [time(20, 28, '2024-05-16')], 0],
    ['another day', [time(3, 11, '2024-05-17')], 0],
    ['the month of the day', [time(3, 11, '2024-05')], 0],
  ])('%s', (_, found, right) => {
    expect(scoreTimes(found, [time(3, 11, '2024-05-16')])).toEqual({ right, found: 1, gold: 1 });
  });
});

describe('events', () => {
  it('are found where their places overlap; each counts once', () => {
    const found = [
      { start: 0, end: 4, event: 'a' },
      { start: 2, end: 6, event: 'a' },
      { start: 40, end: 44, event: 'b' },
    ];
    expect(scoreEvents(found, [{ start: 3, end: 12, event: 'x' }])).toEqual({ right: 1, found: 3, gold: 1 });
  });
});
