import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkPack } from '@/data/extract/merge/link-pack';
import type { EntityType } from '@/data/model';
import { checkPack, parsePack } from '@/data/read-pack';
import { packOf } from './packs';

const PACKS = join(import.meta.dirname, '../../../../../data/packs');
const basics = parsePack(readFileSync(join(PACKS, 'world-basics.json'), 'utf8'));

const place = (id: string, name: string, type: EntityType = 'place') => ({ id, name, type });
const idsOf = (...entities: ReturnType<typeof place>[]): string[] => {
  const [first] = entities;
  const facts = [{ id: 'f', text: 'They met.', about: entities.map(({ id }) => id) }];
  const linked = linkPack(packOf({ source: { id: 's' }, entities, facts }), basics);
  expect(checkPack(linked).facts[0]?.about[0]).toBe(linked.entities[0]?.id);
  return first === undefined ? [] : linked.entities.map(({ id }) => id);
};

describe('a learned topic has the ids of world basics', () => {
  it.each([
    ['for a country', [place('russia', 'Russia')], ['russia']],
    ['for an organisation by its letters', [place('nato-alliance', 'NATO', 'organisation')], ['nato']],
    [
      'for an organisation by another name',
      [place('x', 'U.N. General Assembly', 'organisation')],
      ['un-general-assembly'],
    ],
    ['for a capital that speaks', [place('kyiv-office', 'Kyiv', 'organisation')], ['kyiv']],
    [
      'for Georgia beside Armenia',
      [place('georgia', 'Georgia'), place('armenia', 'Armenia')],
      ['georgia-country', 'armenia'],
    ],
  ])('%s', (_, entities, ids) => expect(idsOf(...entities)).toEqual(ids));

  it.each([
    [
      'a state that has the name of a country',
      [place('georgia', 'Georgia'), place('atlanta', 'Atlanta')],
      ['georgia', 'atlanta'],
    ],
    ['a person who has it', [place('jordan', 'Jordan', 'person')], ['jordan']],
  ])('but not for %s', (_, entities, ids) => expect(idsOf(...entities)).toEqual(ids));

  it('and their links, and nothing else of them', () => {
    const pack = packOf({ source: { id: 's' }, entities: [place('it', 'Russia')] });
    expect(linkPack(pack, basics).entities).toEqual([
      {
        id: 'russia',
        name: 'Russia',
        type: 'place',
        aliases: [],
        sameAs: ['https://www.wikidata.org/entity/Q159'],
      },
    ]);
  });
});
