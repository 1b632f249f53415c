import { describe, expect, it } from 'vitest';
import type { NameAnnotation } from '@/data/extract/annotations';
import type { EntityType } from '@/data/model';
import { bCubed, scoreClusters, scoreKinds, scoreSpans } from '@/tests/eval/extraction/score-names';

const name = (start: number, end: number, entity = 'x', type: EntityType = 'person'): NameAnnotation => ({
  start,
  end,
  type,
  entity,
});

describe('names', () => {
  it.each([
    ['the very span', [name(0, 5)], [name(0, 5)], 1],
    ['a letter too long', [name(0, 6)], [name(0, 5)], 0],
    ['a part', [name(2, 5)], [name(0, 5)], 0],
    ['the same name twice counts once', [name(0, 5), name(0, 5)], [name(0, 5)], 1],
  ])('are right by exact spans: %s', (_, found, gold, right) => {
    expect(scoreSpans(found, gold)).toEqual({ right, found: 1, gold: 1 });
  });

  it('with kind are right only where span and kind both are', () => {
    const gold = [name(0, 5, 'a', 'person'), name(6, 9, 'b', 'place')];
    const found = [name(0, 5, 'a', 'organisation'), name(6, 9, 'b', 'place')];
    expect([scoreSpans(found, gold).right, scoreKinds(found, gold).right]).toEqual([2, 1]);
  });
});

/** Names of one letter each, in the order of the text, by their entities: "aab". */
const named = (entities: string) =>
  Array.from(entities).map((entity, at) => name(at * 2, at * 2 + 1, entity));

describe('clusters', () => {
  it.each([
    ['the same under other ids', 'aab', 'xxy', { precision: 3, recall: 3, names: 3 }],
    // Each of four has two of its own kind among four.
    ['all in one', 'aaaa', 'xxyy', { precision: 2, recall: 4, names: 4 }],
    ['each by itself', 'abcd', 'xxyy', { precision: 4, recall: 2, names: 4 }],
    // a: 2/2, 2/3; a: 2/2, 2/3; b: 1/2, 1/3; b: 1/2, 1/1.
    ['one astray', 'aabb', 'xxxy', { precision: 3, recall: 8 / 3, names: 4 }],
  ])('by B-cubed: %s', (_, found, gold, expected) => {
    const score = scoreClusters(named(found), named(gold));
    expect(score.precision).toBeCloseTo(expected.precision);
    expect(score.recall).toBeCloseTo(expected.recall);
    expect(score.names).toBe(expected.names);
  });

  it('are of those names alone that both have', () => {
    const found = [...named('ab'), name(90, 95, 'a')];
    const gold = [...named('xy'), name(80, 85, 'x')];
    expect(scoreClusters(found, gold)).toEqual({ precision: 2, recall: 2, names: 2 });
  });

  it('have the harmonic mean of both sides for F1', () => {
    expect(bCubed({ precision: 2, recall: 4, names: 4 })).toBeCloseTo(2 / 3);
  });
});
