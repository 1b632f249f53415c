import { describe, expect, it } from 'vitest';
import type { AttributionAnnotation, Span } from '@/data/extract/annotations';
import { scoreAttributions } from '@/tests/eval/extraction/score-attributions';

const span = (start: number, end: number): Span => ({ start, end });
const said = (source: Span | null, ...content: Span[]): AttributionAnnotation => ({
  source,
  cue: null,
  content,
});

const GOLD = [said(span(0, 5), span(10, 30))];

describe('attributions', () => {
  it.each([
    ['as the gold has it', said(span(0, 5), span(10, 30)), [20, 1, 1]],
    ['half of the content', said(span(0, 5), span(10, 20)), [10, 1, 1]],
    ['less than half of it', said(span(0, 5), span(10, 19)), [9, 0, 0]],
    ['twice as much and more', said(span(0, 5), span(10, 51)), [20, 0, 0]],
    ['in two pieces', said(span(0, 5), span(10, 18), span(20, 30)), [18, 1, 1]],
    ['part of the source', said(span(3, 5), span(10, 30)), [20, 1, 1]],
    ['another source', said(span(31, 35), span(10, 30)), [20, 1, 0]],
    ['no source', said(null, span(10, 30)), [20, 1, 0]],
  ])('%s', (_, found, [characters, relations, sources]) => {
    const score = scoreAttributions([found], GOLD);
    expect([score.content.right, score.relations.right, score.sources]).toEqual([
      characters,
      relations,
      sources,
    ]);
  });

  it('without a source are right where the gold has none either', () => {
    expect(scoreAttributions([said(null, span(0, 9))], [said(null, span(0, 9))]).sources).toBe(1);
  });

  it('count characters once where one stands within another', () => {
    const nested = [said(null, span(0, 20)), said(null, span(5, 20))];
    expect(scoreAttributions(nested, nested).content).toEqual({ right: 20, found: 20, gold: 20 });
  });
});
