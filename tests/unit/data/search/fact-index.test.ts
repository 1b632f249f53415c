import { describe, expect, it } from 'vitest';
import { indexFacts, type FactDocument } from '@/data/search/fact-index';

const FACTS: FactDocument[] = [
  {
    key: 'treaty',
    text: 'They signed a joint statement on the partnership.',
    names: ['Vladimir Putin', 'Xi Jinping', 'Путин'],
  },
  {
    key: 'hall',
    text: 'Xi welcomed him with honours at the Great Hall of the People.',
    names: ['Xi Jinping', 'Vladimir Putin'],
  },
  {
    key: 'kharkiv',
    text: "Russia's army began an offensive in the Kharkiv region.",
    names: ['Kharkiv', 'Russia', 'Харків'],
  },
  { key: 'mention', text: 'An analyst compared him with Putin.', names: ['Recep Tayyip Erdoğan'] },
  { key: 'us', text: 'The U.S. ruled out sending troops.', names: ['United States', 'US'] },
];

async function find(query: string, limit?: number): Promise<string[]> {
  const index = await indexFacts(FACTS);
  return index.search(query, limit).map(({ key }) => key);
}

describe('a search finds facts', () => {
  it.each([
    ['by a word of theirs', 'honours', ['hall']],
    ['by all words, wherever they stand', 'people great', ['hall']],
    ['by a name of what they are about', 'Jinping statement', ['treaty']],
    ['by a name in another script', 'Харків', ['kharkiv']],
    ['by the beginning of a word', 'offens', ['kharkiv']],
    ['by beginnings of several words', 'khar offens', ['kharkiv']],
    ['by the only letter typed so far', 'k', ['kharkiv']],
    ['without regard to accents', 'erdogan', ['mention']],
    ['with accents that they do not have', 'Khárkiv', ['kharkiv']],
    ['in spite of a wrong letter', 'Kharkov offensive', ['kharkiv']],
    ['with a possessive', "Russia's army", ['kharkiv']],
    ['by an initialism, written as one likes', 'u.s. troops', ['us']],
    ['by none of the words', 'lighthouse', []],
    ['by less than half of the words', 'lighthouse keeper putin', []],
    ['by no words at all', ' … ', []],
  ])('%s', async (_, query, expected) => {
    expect(await find(query)).toEqual(expected);
  });

  it('that are about a name before those that only mention it', async () => {
    expect(await find('Putin')).toEqual([...new Set([...(await find('Vladimir Putin')), 'mention'])]);
  });

  it('with most of the words where none has them all', async () => {
    expect(await find('what honours did Xi give at the hall')).toEqual(['hall']);
  });

  it('up to a limit', async () => {
    expect(await find('Putin', 2)).toHaveLength(2);
  });

  it('and tells which words matched, as they stand there', async () => {
    const [hit] = (await indexFacts(FACTS)).search('khar offens');
    expect(hit?.words.sort()).toEqual(['kharkiv', 'offensive']);
  });
});

it('answers while there is nothing to find', async () => {
  expect((await indexFacts([])).search('Putin')).toEqual([]);
});
