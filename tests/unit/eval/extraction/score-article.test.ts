import { describe, expect, it } from 'vitest';
import type { Annotations } from '@/data/extract/annotations';
import type { ArticleGold } from '@/tests/eval/extraction/gold';
import { goldIdsOf, scoreArticle, sumScores } from '@/tests/eval/extraction/score-article';
import { annotationsUpTo, factsUpTo } from '@/tests/eval/extraction/up-to';

const nothing: Annotations = { text: '', names: [], times: [], events: [], attributions: [] };
const gold: ArticleGold = {
  published: '2024-05-16',
  names: [{ start: 13, end: 20, type: 'place', entity: 'ukraine' }],
  times: [],
  events: [{ start: 0, end: 20, event: 'offensive' }],
  attributions: [],
  facts: [],
};

describe('what a found thing is in the gold', () => {
  const found: Annotations = {
    ...nothing,
    names: [{ start: 13, end: 20, type: 'place', entity: 'e1' }],
    events: [{ start: 0, end: 20, event: 'v1' }],
  };

  it.each([
    ['an entity, by its names', 'e1', ['ukraine']],
    ['an event, by its places, and not the country that is named within', 'v1', ['offensive']],
    ['nothing, where it stands nowhere', 'e2', []],
  ])('%s', (_, id, expected) => {
    expect(goldIdsOf(id, found, gold)).toEqual(expected);
  });
});

describe('an article', () => {
  it('in which nothing is found has no precision to lose, and no recall', () => {
    const { spans, events } = scoreArticle(nothing, [], gold);
    expect([spans, events]).toEqual([
      { right: 0, found: 0, gold: 1 },
      { right: 0, found: 0, gold: 1 },
    ]);
  });

  it('adds its counts to the others', () => {
    const score = scoreArticle({ ...nothing, names: gold.names, events: gold.events }, [], gold);
    const sum = sumScores([score, score, scoreArticle(nothing, [], gold)]);
    expect(sum.spans).toEqual({ right: 2, found: 2, gold: 3 });
    expect(sum.clusters).toEqual({ precision: 2, recall: 2, names: 2 });
  });
});

describe('gold for the beginning of a text', () => {
  const found: Annotations = {
    text: 'Putin met Xi',
    names: [
      { start: 0, end: 5, type: 'person', entity: 'a' },
      { start: 10, end: 12, type: 'person', entity: 'b' },
    ],
    times: [{ start: 10, end: 12, value: '2024' }],
    events: [{ start: 6, end: 9, event: 'c' }],
    attributions: [{ source: null, cue: null, content: [{ start: 10, end: 12 }] }],
  };

  it('asks for nothing beyond', () => {
    expect(annotationsUpTo(10, found)).toEqual({
      text: 'Putin met ',
      names: found.names.slice(0, 1),
      times: [],
      events: found.events,
      attributions: [],
    });
    const fact = (start: number) => ({
      text: '',
      quote: { start, end: 12 },
      about: [],
      status: 'stated' as const,
      value: 1,
    });
    expect(factsUpTo(10, [fact(0), fact(10)])).toEqual([fact(0)]);
  });

  it('asks for all where it has no end', () => {
    expect(annotationsUpTo(undefined, found)).toEqual(found);
  });
});
