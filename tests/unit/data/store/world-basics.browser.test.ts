import { describe, expect, it } from 'vitest';
import { findMentions } from '@/data/match/find-mentions';
import { readCard } from '@/data/store/card';
import { keepMatcher } from '@/data/store/compiled-matcher';
import { FactSearch } from '@/data/store/fact-search';
import { importPack } from '@/data/store/import-pack';
import { makePack, openStore } from './store-pack';

const RUSSIA = { id: 'russia', name: 'Russia', type: 'place' } as const;
const basics = makePack('world-basics', {
  entities: [
    { ...RUSSIA, aliases: [{ text: 'Russian Federation' }], description: 'Country in Eastern Europe' },
    { id: 'france', name: 'France', type: 'place' },
  ],
  facts: [
    { id: 'f0', text: 'France met Russia in a final.', about: ['france', 'russia'] },
    { id: 'f1', text: 'Russia borders Norway.', about: ['russia'] },
  ],
});
const learned = makePack('learned', {
  entities: [{ ...RUSSIA, description: 'Host of the games' }],
  facts: [
    { id: 'f1', text: 'Russia held the games.', about: ['russia'], status: 'claimed', attribution: 'Berg' },
  ],
});

async function openWithBoth() {
  const store = openStore();
  // It ships, so it comes first.
  await importPack(store, basics);
  await importPack(store, learned);
  return store;
}

describe('world basics', () => {
  it('are one with what the reader learned, and stand below it on a card', async () => {
    const card = await readCard(await openWithBoth(), 'russia', { refs: ['russia', 'france'], urls: [] });
    expect(card?.facts.map(({ text }) => text)).toEqual([
      'Russia held the games.',
      'Russia borders Norway.',
      'France met Russia in a final.',
    ]);
    expect(card?.facts.map(({ isBasic }) => isBasic)).toEqual([undefined, true, true]);
    expect(card?.description).toBe('Host of the games');
    expect(card?.topics.map(({ title }) => title)).toEqual(['Topic learned', 'Topic world-basics']);
  });

  it('come last where facts are searched', async () => {
    const found = await new FactSearch(await openWithBoth()).find('Russia', 10);
    expect(found[0]?.fact.text).toBe('Russia held the games.');
    expect(found.map(({ fact }) => fact.isBasic)).toEqual([undefined, true, true]);
  });

  it('are told apart on a page only where nothing was learned of the thing', async () => {
    const matcher = await keepMatcher(await openWithBoth()).get();
    const found = findMentions(matcher, { blocks: ['The Russian Federation and France'] });
    expect(found.mentions.map(({ refs }) => refs)).toEqual([['russia'], ['france']]);
    expect([...found.basics]).toEqual(['france']);
  });
});
