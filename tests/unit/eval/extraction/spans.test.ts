import { describe, expect, it } from 'vitest';
import { offsetsOf, overlap, pairUp, shared } from '@/tests/eval/extraction/spans';

const span = (start: number, end: number) => ({ start, end });

describe('spans', () => {
  it.each([
    ['that touch do not overlap', span(0, 5), span(5, 8), false],
    ['that share one place overlap', span(0, 6), span(5, 8), true],
    ['within another overlap', span(2, 3), span(0, 8), true],
  ])('%s', (_, one, other, expected) => {
    expect([overlap(one, other), overlap(other, one)]).toEqual([expected, expected]);
  });

  it('cover each offset once, however many cover it', () => {
    expect(offsetsOf([span(0, 3), span(2, 5)]).size).toBe(5);
    expect(shared(offsetsOf([span(0, 3)]), offsetsOf([span(2, 5)]))).toBe(1);
  });

  it('are in one pair at most: one long find does not pass for three', () => {
    expect(pairUp([span(0, 9)], [span(0, 2), span(3, 5), span(6, 8)], overlap)).toHaveLength(1);
  });

  it('leave to the next what the first did not take', () => {
    const [one, other] = [span(0, 2), span(0, 4)];
    expect(pairUp([one, other], [span(1, 2), span(1, 4)], overlap).map(([found]) => found)).toEqual([
      one,
      other,
    ]);
  });
});
