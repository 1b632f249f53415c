import { describe, expect, it } from 'vitest';
import { add, f1, precision, recall, share } from '@/tests/eval/extraction/counts';

describe('what was found against what there is', () => {
  it.each([
    ['half right', { right: 2, found: 4, gold: 8 }, { precision: 0.5, recall: 0.25, f1: 1 / 3 }],
    ['nothing right', { right: 0, found: 3, gold: 2 }, { precision: 0, recall: 0, f1: 0 }],
    ['nothing found', { right: 0, found: 0, gold: 2 }, { precision: 1, recall: 0, f1: 0 }],
    ['found where nothing is', { right: 0, found: 2, gold: 0 }, { precision: 0, recall: 1, f1: 0 }],
    ['nothing found where nothing is', { right: 0, found: 0, gold: 0 }, { precision: 1, recall: 1, f1: 1 }],
  ])('%s', (_, counts, expected) => {
    expect({ precision: precision(counts), recall: recall(counts), f1: f1(counts) }).toEqual(expected);
  });

  it('adds up over articles before it divides, so that a long article weighs more than a short one', () => {
    const sum = add({ right: 1, found: 1, gold: 1 }, { right: 1, found: 9, gold: 9 });
    expect(f1(sum)).toBeCloseTo(0.2);
  });

  it('takes the share of nothing for whole', () => {
    expect([share(1, 4), share(0, 0)]).toEqual([0.25, 1]);
  });
});
