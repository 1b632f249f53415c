import { describe, expect, it } from 'vitest';
import { identify, idOfRef, type TopicThings } from '@/data/match/same-things';

const entity = (id: string, ...sameAs: string[]) => ({ id, sameAs });
const event = (id: string, start?: string) => ({ id, ...(start !== undefined && { start }) });

const topic = (things: Partial<TopicThings>): TopicThings => ({ entities: [], events: [], ...things });
const refs = (...topics: Partial<TopicThings>[]) =>
  identify(topics.map(topic)).map((each) => Object.fromEntries(each));

describe('entities over several topics', () => {
  it('are one where they have the same id, and go by it', () => {
    expect(refs({ entities: [entity('putin')] }, { entities: [entity('putin')] })).toEqual([
      { putin: 'putin' },
      { putin: 'putin' },
    ]);
  });

  it('are one where they have a link in common, and go by the id that came first', () => {
    expect(
      refs({ entities: [entity('russia', 'wd:Q159')] }, { entities: [entity('RU', 'geo:1', 'wd:Q159')] }),
    ).toEqual([{ russia: 'russia' }, { RU: 'russia' }]);
  });

  it('are one by way of a third, whichever comes last', () => {
    const [first, second, third] = refs(
      { entities: [entity('a', 'x')] },
      { entities: [entity('b', 'y')] },
      { entities: [entity('c', 'x', 'y')] },
    );
    expect([first, second, third]).toEqual([{ a: 'a' }, { b: 'a' }, { c: 'a' }]);
  });

  it('stay two without an id or a link in common', () => {
    expect(
      refs({ entities: [entity('georgia', 'wd:Q230')] }, { entities: [entity('georgia-us', 'wd:Q1428')] }),
    ).toEqual([{ georgia: 'georgia' }, { 'georgia-us': 'georgia-us' }]);
  });
});

describe('events over several topics', () => {
  it.each([
    ['the same start', '2024-05-16', '2024-05-16'],
    ['a start told less precisely', '2024-05-16', '2024-05'],
    ['no start in one', '2024-05-16', undefined],
  ])('of the same id are one with %s', (_, one, other) => {
    expect(refs({ events: [event('summit', one)] }, { events: [event('summit', other)] })).toEqual([
      { summit: 'summit' },
      { summit: 'summit' },
    ]);
  });

  it('of the same id are two where their starts differ, and each again one with its like', () => {
    const [first, second, third] = refs(
      { events: [event('summit', '2023-03')] },
      { events: [event('summit', '2024-05-16')] },
      { events: [event('summit', '2024-05')] },
    );
    expect(first?.['summit']).toBe('summit');
    expect(second?.['summit']).not.toBe('summit');
    expect(third?.['summit']).toBe(second?.['summit']);
    expect(idOfRef(second?.['summit'] ?? '')).toBe('summit');
  });

  it('are never one with an entity, in whichever topic comes first', () => {
    for (const start of [undefined, '2024']) {
      const withEvent = { events: [event('brexit', start)] };
      const withEntity = { entities: [entity('brexit')] };
      const [first, second] = refs(withEvent, withEntity);
      expect(second).toEqual({ brexit: 'brexit' });
      expect(first?.['brexit']).not.toBe('brexit');
      expect(refs(withEntity, withEvent)).toEqual([second, first]);
    }
  });
});
