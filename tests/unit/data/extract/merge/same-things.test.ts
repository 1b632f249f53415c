import { describe, expect, it } from 'vitest';
import { matchPacks } from '@/data/extract/merge/merge-packs';
import type { Entity } from '@/data/model';
import { packOf } from './packs';

type Named = Pick<Entity, 'name' | 'type'> & Partial<Entity>;

/** Whether the second article's thing is taken for the first one's. */
function isOne(known: Named, found: Named): boolean {
  const article = (source: string, thing: Named) =>
    packOf({
      source: { id: source },
      entities: [{ ...thing, id: 'x' }],
      facts: [{ id: 'f', text: `Something of ${source} was told.`, about: ['x'] }],
    });
  return matchPacks(article('one', known), article('two', found)).entities.has('x');
}

describe('other things of two articles', () => {
  const nato: Named = {
    name: 'North Atlantic Treaty Organization',
    type: 'organisation',
    aliases: [{ text: 'NATO' }],
  };
  it.each<[Named, Named, boolean]>([
    [nato, { name: 'NATO', type: 'organisation' }, true],
    [{ name: 'NATO', type: 'organisation' }, nato, true],
    [{ name: 'Hague', type: 'place' }, { name: 'The Hague', type: 'place' }, true],
    [{ name: 'White House', type: 'facility' }, { name: 'White House', type: 'organisation' }, true],
    [
      { name: 'Deutsche Bank AG', type: 'organisation' },
      { name: 'Deutsche Bank', type: 'organisation' },
      true,
    ],
    [{ name: 'Meta', type: 'organisation' }, { name: 'Meta Inc.', type: 'organisation' }, true],
    [
      { name: 'Justice Department', type: 'organisation' },
      { name: 'Department of Justice', type: 'organisation' },
      true,
    ],
    [{ name: 'Kiev', type: 'place' }, { name: 'Kyiv', type: 'place' }, true],
    [
      { name: 'Bank of Norland', type: 'organisation' },
      { name: 'Bank of Sudland', type: 'organisation' },
      false,
    ],
    [{ name: 'Jordan', type: 'place' }, { name: 'Jordan', type: 'person' }, false],
    [{ name: 'Apple', type: 'organisation' }, { name: 'Apple', type: 'place' }, false],
    [
      { name: 'Kiev', type: 'place', sameAs: ['https://www.wikidata.org/entity/Q1899'] },
      { name: 'Kyiv', type: 'place', sameAs: ['https://www.wikidata.org/entity/Q1899'] },
      true,
    ],
  ])('%o, %o: %s', (one, other, expected) => expect(isOne(one, other)).toBe(expected));
});

describe('an institution that many countries have', () => {
  const article = (source: string, text: string) =>
    packOf({
      source: { id: source },
      entities: [{ id: 'court', name: 'Supreme Court', type: 'organisation' }],
      facts: [{ id: 'f', text, about: ['court'] }],
    });
  it.each([
    ["India's Supreme Court ruled.", 'The Israeli Supreme Court ruled.', false],
    ["India's Supreme Court ruled.", 'The Supreme Court of Kenya sat.', false],
    ["India's Supreme Court ruled.", 'The Indian Supreme Court sat.', true],
    ["India's Supreme Court ruled.", 'The Supreme Court sat.', true],
  ])('%s %s', (one, other, expected) => {
    expect(matchPacks(article('one', one), article('two', other)).entities.has('court')).toBe(expected);
  });
});
