import { expect, it } from 'vitest';
import { forgetSource } from '@/data/extract/review/forget-source';
import { checkPack } from '@/data/read-pack';
import { twoArticles } from './sample-pack';

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

it('forgets what only one article told, and keeps what another tells too', () => {
  const pack = forgetSource(twoArticles(), 's2');
  expect(idsOf(pack.sources)).toEqual(['s1']);
  expect(idsOf(pack.facts)).toEqual(['treaty', 'none']);
  expect(pack.facts[0]).not.toHaveProperty('also');
  expect(pack.facts[1]).not.toHaveProperty('contradicts');
  expect(() => checkPack(pack)).not.toThrow();
});

it('keeps a fact by the other source that tells it', () => {
  const pack = forgetSource(twoArticles(), 's1');
  expect(pack.facts.map(({ id, source }) => [id, source])).toEqual([
    ['treaty', 's2'],
    ['trip', 's2'],
  ]);
  expect(() => checkPack(pack)).not.toThrow();
});

it('forgets whom only that article named, unless something that stays names them', () => {
  const pack = forgetSource(twoArticles(), 's2');
  // The visit stays by the fact against it, and with it its place and who took part.
  expect(idsOf(pack.events)).toEqual(['visit']);
  const alone = { ...twoArticles(), facts: twoArticles().facts.slice(0, 2) };
  const left = forgetSource(alone, 's2');
  expect(idsOf(left.events)).toEqual([]);
  expect(idsOf(left.entities)).toEqual(['ann']);
});

it('forgets everything with the last article', () => {
  const pack = forgetSource(forgetSource(twoArticles(), 's1'), 's2');
  expect([pack.sources, pack.entities, pack.events, pack.facts]).toEqual([[], [], [], []]);
});
