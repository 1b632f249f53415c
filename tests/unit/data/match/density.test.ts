import { describe, expect, it } from 'vitest';
import { selectByDensity, withinBudget, withoutKnown, withRoomForBasics } from '@/data/match/density';

const at = (block: number, ...refs: string[]) => ({ block, refs });

describe('selectByDensity', () => {
  const mentions = [at(0, 'a'), at(0, 'b'), at(1, 'a'), at(2, 'a'), at(2, 'a', 'b'), at(2, 'a', 'b')];
  const sections = [0, 0, 1];

  it('keeps every mention', () => {
    expect(selectByDensity(mentions, 'every', sections)).toEqual(mentions);
  });

  it('keeps the first of each thing in each section', () => {
    expect(selectByDensity(mentions, 'first-in-section', sections)).toEqual([
      at(0, 'a'),
      at(0, 'b'),
      at(2, 'a'),
      at(2, 'a', 'b'),
    ]);
  });

  it('keeps the first of each thing on the page', () => {
    expect(selectByDensity(mentions, 'first-on-page', sections)).toEqual([
      at(0, 'a'),
      at(0, 'b'),
      at(2, 'a', 'b'),
    ]);
  });
});

describe('withoutKnown', () => {
  it('leaves out what the reader knows, and of a choice only that', () => {
    expect(withoutKnown([at(0, 'a'), at(1, 'a', 'b'), at(2, 'c')], new Set(['a']))).toEqual([
      at(1, 'b'),
      at(2, 'c'),
    ]);
  });
});

describe('withinBudget', () => {
  const many = (count: number, prefix: string) =>
    Array.from({ length: count }, (_, index) => at(index, `${prefix}${index}`));

  it('leaves a page alone that has few', () => {
    const mentions = many(12, 'x');
    expect(withinBudget(mentions, { all: mentions, textLength: 100, weightOf: () => 1 })).toEqual(mentions);
  });

  it('grows with the text', () => {
    const mentions = many(100, 'x');
    expect(withinBudget(mentions, { all: mentions, textLength: 6000, weightOf: () => 1 })).toHaveLength(60);
  });

  it('prefers what adds most, in the page’s order', () => {
    const mentions = [...many(20, 'thin'), ...many(10, 'rich')];
    const kept = withinBudget(mentions, {
      all: mentions,
      textLength: 0,
      weightOf: (ref) => (ref.startsWith('rich') ? 50 : 1),
    }).map(({ refs }) => refs[0]);
    expect(kept).toEqual(['thin0', 'thin1', ...many(10, 'rich').map(({ refs }) => refs[0])]);
  });

  it('prefers what the page speaks of often, and its first mention to a later one', () => {
    const mentions = [at(0, 'main'), ...many(13, 'aside'), at(9, 'main')];
    const all = [...mentions, ...Array.from({ length: 15 }, () => at(9, 'main'))];
    const kept = withinBudget(mentions, { all, textLength: 0, weightOf: () => 3 });
    expect(kept[0]).toEqual(at(0, 'main'));
    expect(kept).toHaveLength(12);
  });

  it('gives nothing for a card that adds nothing before one that does', () => {
    const mentions = [...many(14, 'empty'), at(20, 'full')];
    const kept = withinBudget(mentions, {
      all: mentions,
      textLength: 0,
      weightOf: (ref) => (ref === 'full' ? 1 : 0),
    });
    expect(kept).toContainEqual(at(20, 'full'));
  });
});

describe('withRoomForBasics', () => {
  const basics = new Set(['us', 'eu', 'un']);
  const show = (refs: string[], textLength: number) =>
    withRoomForBasics(
      refs.map((ref, block) => at(block, ref)),
      { basics, textLength },
    ).map(({ refs: [ref] }) => ref);

  it('keeps all that the reader learned, and of world basics each once', () => {
    expect(show(['a', 'us', 'a', 'us', 'eu'], 100)).toEqual(['a', 'us', 'a', 'eu']);
  });

  it('gives world basics no more than the room that the rest leaves', () => {
    const learned = Array.from({ length: 11 }, (_, index) => `x${index}`);
    expect(show(['us', 'eu', ...learned], 100)).toEqual(['us', ...learned]);
    expect(show(['us', 'eu', ...learned], 1500)).toEqual(['us', 'eu', ...learned]);
    expect(show(['us', ...learned, 'y', 'z'], 100)).toEqual([...learned, 'y', 'z']);
  });

  it('keeps a mention that may be something else, too', () => {
    const mentions = [at(0, 'us'), at(1, 'us', 'a'), at(2, 'us', 'a')];
    expect(withRoomForBasics(mentions, { basics, textLength: 100 })).toEqual(mentions);
  });
});
