import { describe, expect, it } from 'vitest';
import type { Annotations, AttributionAnnotation } from '@/data/extract/annotations';
import type { NameKind } from '@/data/extract/names/name-kinds';
import type { EntityType } from '@/data/model';
import type { GumDocument } from '@/tests/eval/extraction/gum/gum-document';
import { scoreDocument } from '@/tests/eval/extraction/gum/score-document';

const gold = (more: Partial<GumDocument>): GumDocument => ({
  id: '',
  article: { text: '' },
  names: [],
  dates: [],
  clauses: [],
  ...more,
});
const found = (more: Partial<Annotations>): Annotations => ({
  text: '',
  names: [],
  times: [],
  events: [],
  attributions: [],
  ...more,
});

describe('names', () => {
  it.each<[string, EntityType, NameKind | undefined, { spans: number[]; kinds: number[] }]>([
    ['right', 'person', 'person', { spans: [1, 1, 1], kinds: [1, 1, 1] }],
    ['of another kind', 'person', 'place', { spans: [1, 1, 1], kinds: [0, 1, 1] }],
    ['a facility, a place to GUM', 'facility', 'place', { spans: [1, 1, 1], kinds: [0, 0, 1] }],
    ['a people, persons to GUM', 'group', 'person', { spans: [1, 1, 1], kinds: [0, 0, 0] }],
    [
      'an adjective of nationality, which GUM leaves out',
      'group',
      undefined,
      { spans: [0, 0, 0], kinds: [0, 0, 0] },
    ],
    ['none at all', 'person', undefined, { spans: [0, 1, 0], kinds: [0, 1, 0] }],
    ['what GUM has no kind for', 'work', 'other', { spans: [0, 0, 0], kinds: [0, 0, 0] }],
    ['an event', 'organisation', 'event', { spans: [0, 0, 0], kinds: [0, 0, 0] }],
  ])('%s', (_, type, kind, { spans, kinds }) => {
    const span = { start: 0, end: 5 };
    const score = scoreDocument(
      found({ names: [{ ...span, type, entity: 'a' }] }),
      gold({ names: kind === undefined ? [] : [{ ...span, kind }] }),
    );
    expect(Object.values(score.spans)).toEqual(spans);
    expect(Object.values(score.kinds)).toEqual(kinds);
  });
});

describe('dates', () => {
  it.each([
    ['right', '2011-04', '2011-04', { right: 1, found: 1, gold: 1 }],
    ['wrong', '2012-04', '2011-04', { right: 0, found: 1, gold: 1 }],
    ['in a date that has no year', '2011-04', undefined, { right: 0, found: 0, gold: 0 }],
  ])('%s', (_, value, wanted, expected) => {
    const span = { start: 0, end: 5 };
    const score = scoreDocument(
      found({ times: [{ ...span, value }] }),
      gold({ dates: [{ ...span, ...(wanted !== undefined && { value: wanted }) }] }),
    );
    expect(score.times).toEqual(expected);
  });
});

describe('clauses that say who says something', () => {
  const clause = { start: 0, end: 11, source: { start: 0, end: 6 }, contents: [{ start: 12, end: 30 }] };
  const [source, cue, content] = [
    { start: 0, end: 6 },
    { start: 7, end: 11 },
    { start: 20, end: 40 },
  ];
  const elsewhere = { start: 50, end: 60 };

  it.each<[string, AttributionAnnotation, [found: number, sources: number]]>([
    ['with cue, source and content in place', { source, cue, content: [content] }, [1, 1]],
    ['with another source', { source: elsewhere, cue, content: [content] }, [1, 0]],
    ['without a source', { source: null, cue, content: [content] }, [1, 0]],
    ['without a cue, by the source', { source, cue: null, content: [content] }, [1, 1]],
    ['with a cue elsewhere', { source, cue: elsewhere, content: [content] }, [0, 0]],
    ['with another content', { source, cue, content: [elsewhere] }, [0, 0]],
    ['with neither cue nor source', { source: null, cue: null, content: [content] }, [0, 0]],
  ])('%s', (_, attribution, [count, sources]) => {
    const score = scoreDocument(found({ attributions: [attribution] }), gold({ clauses: [clause] }));
    expect(score.clauses).toEqual({ gold: 1, found: count, sources });
  });
});
