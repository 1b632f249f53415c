import { describe, expect, it } from 'vitest';
import { loadNameModel } from '@/data/cli/name-model-file';
import { findNames } from '@/data/extract/names/find-names';
import { readSentences } from '@/data/extract/sentences';

const model = loadNameModel();
const namesIn = (text: string) => findNames(readSentences(text), model).map((name) => name.text);
const kindOf = (name: string, text: string) =>
  findNames(readSentences(text), model).find((each) => each.text === name)?.kind;

describe('where names begin and end', () => {
  it.each([
    ['Palestinian Authority President Mahmoud Abbas left.', ['Palestinian Authority', 'Mahmoud Abbas']],
    ['NASA Administrator Jim Bridenstine spoke.', ['NASA', 'Jim Bridenstine']],
    ['Unification Minister Kwon Young-se went to Seoul.', ['Kwon Young-se', 'Seoul']],
    ['It was an American League record.', ['American League']],
    ['In the mid-1990s he wrote to the Islamic State group.', ['Islamic State']],
    ['In May 52-year-old Grace Mugabe flew home.', ['Grace Mugabe']],
    ['It will open at 9 AM ET in Berlin.', ['Berlin']],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe('what kind of thing a name names, told by the words beside it', () => {
  it.each([
    ['Westgate', 'Investors left Westgate. Westgate’s shares fell on Monday.', 'organisation'],
    ['Brexit', 'He spoke of Brexit and of nothing else.', 'event'],
  ])('%s: %s', (name, text, kind) => {
    expect(kindOf(name, text)).toBe(kind);
  });
});
