import { describe, expect, it } from 'vitest';
import type { FoundFact } from '@/data/extract/found-fact';
import type { GoldFact } from '@/tests/eval/extraction/gold';
import { scoreFacts } from '@/tests/eval/extraction/score-facts';

const found = (start: number, end: number, more: Partial<FoundFact> = {}): FoundFact => ({
  text: '',
  quote: { start, end },
  about: ['a'],
  status: 'stated',
  value: 1,
  ...more,
});
const gold = (more: Partial<GoldFact> = {}): GoldFact => ({
  start: 0,
  end: 100,
  about: ['A'],
  status: 'stated',
  ...more,
});
const idsOf = (id: string): string[] => [id.toUpperCase()];

describe('facts', () => {
  it.each([
    ['whose quote is the gold one', found(0, 100), 1],
    ['whose quote has three fifths of it', found(40, 140), 1],
    ['whose quote has less', found(41, 100), 0],
  ])('%s', (_, fact, recalled) => {
    expect(scoreFacts([fact], [gold()], idsOf).recalled).toBe(recalled);
  });

  it.each([
    ['all things that the gold is about', ['a', 'b', 'c'], 1],
    ['one of them alone', ['a'], 0],
    ['others', ['c'], 0],
  ])('are about what they should be: %s', (_, about, right) => {
    expect(scoreFacts([found(0, 100, { about })], [gold({ about: ['A', 'B'] })], idsOf).about).toBe(right);
  });

  it('have the right status or not', () => {
    const [stated, claimed] = [found(0, 100), found(0, 100, { status: 'claimed' })];
    const wanted = [gold({ status: 'claimed' })];
    expect([stated, claimed].map((fact) => scoreFacts([fact], wanted, idsOf).status)).toEqual([0, 1]);
  });

  it.each([
    ['Putin', 'Russian President Vladimir Putin', 1],
    ['Xi', 'Chinese President Xi Jinping', 1],
    ['The ministry', 'the army', 0],
    ['Zelenskyy', 'Putin', 0],
    [undefined, 'Putin', 0],
    ['Putin', undefined, 0],
    [undefined, undefined, 1],
  ])('are of the right speaker: %s for %s', (attribution, wanted, right) => {
    const fact = found(0, 100, attribution === undefined ? {} : { attribution });
    const one = gold(wanted === undefined ? {} : { attribution: wanted });
    expect(scoreFacts([fact], [one], idsOf).attribution).toBe(right);
  });

  it('count once each: one long quote does not pass for two facts', () => {
    const two = [gold({ end: 40 }), gold({ start: 50, end: 90 })];
    expect(scoreFacts([found(0, 100)], two, idsOf)).toMatchObject({ gold: 2, found: 1, recalled: 1 });
  });
});
