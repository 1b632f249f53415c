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
    ['President Moon Jae-in met Kim Jong-un.', ['Moon Jae-in', 'Kim Jong-un']],
    ['He met Alexandria Ocasio-Cortez of New York.', ['Alexandria Ocasio-Cortez', 'New York']],
    ['It was an American League record.', ['American League']],
    ['In the mid-1990s he wrote to the Islamic State group.', ['Islamic State']],
    ['In May 52-year-old Grace Mugabe flew home.', ['Grace Mugabe']],
    ['It will open at 9 AM ET in Berlin.', ['Berlin']],
    ['The bill was opposed by House Republicans.', ['House', 'Republicans']],
    ['It was heard by the Truth and Reconciliation Commission.', ['Truth and Reconciliation Commission']],
    ['The Ministry of Labour and Social Affairs said so.', ['Ministry of Labour and Social Affairs']],
    ['They will be checked by ABC News and Politifact.', ['ABC News', 'Politifact']],
    ['He led the Islamist Muslim Brotherhood.', ['Islamist', 'Muslim Brotherhood']],
    ['The London-based company grew.', ['London']],
    ['The judge asked Duane “Chili” Yazzie to speak.', ['Duane “Chili” Yazzie']],
    ['She met Ngũgĩ wa Thiong’o in Nairobi.', ['Ngũgĩ wa Thiong’o', 'Nairobi']],
    ['The line runs along the New Mexico-Arizona border.', ['New Mexico', 'Arizona']],
    [
      'Marisol Quintanilla-Reyes died. Friends of Quintanilla-Reyes wept.',
      ['Marisol Quintanilla-Reyes', 'Quintanilla-Reyes'],
    ],
    ['It holds personally identifiable information (PII). PII was sold.', []],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it('takes titles in quotation marks whole, and no writing on buttons', () => {
    expect(namesIn('They played “Until Dawn: Rush of Blood” for hours, and “Thumper,” too.')).toEqual([
      'Until Dawn: Rush of Blood',
      'Thumper',
    ]);
    expect(namesIn('Nobody pressed the “Like” button under it.')).toEqual([]);
    expect(namesIn('“Absolutely,” she said, and left the room.')).toEqual([]);
  });
});

describe('what kind of thing a name names, told by the words beside it', () => {
  it.each([
    ['Zandora', 'Investors left Zandora. Zandora’s shares fell on Monday.', 'organisation'],
    ['Brexit', 'He spoke of Brexit and of nothing else.', 'event'],
    ['Yassir', 'Yassir, a ride-hailing startup based in Algiers, raised money.', 'organisation'],
    ['Project Jonah', 'They called Project Jonah, a whale rescue group.', 'organisation'],
    ['Boyd', 'He died at his home in Boyd, Texas.', 'place'],
    ['Makah', 'The Makah tribe wants to hunt whales.', 'group'],
    ['Māori', 'He spoke of whales to Māori and to others.', 'group'],
    ['Zandora', 'They sued Zandora LLC in May. Zandora had sold boards.', 'organisation'],
    ['Thumper', 'They played “Thumper” for hours.', 'work'],
  ])('%s: %s', (name, text, kind) => {
    expect(kindOf(name, text)).toBe(kind);
  });
});

describe('towns in a report of a game between clubs', () => {
  const report =
    'Striker Bruno Fernandes scored twice as Bologna drew 2-2 with Utrecht in Florence on Saturday. ' +
    'The second goal came at halftime. Utrecht goalkeeper Jan Vos saved a penalty.';
  const kinds = findNames(readSentences(report), model).map(({ text, kind }) => `${text}: ${kind}`);

  it('are clubs where they play, and places where it is played', () => {
    expect(kinds).toContain('Bologna: organisation');
    expect(kinds).toContain('Utrecht: organisation');
    expect(kinds).toContain('Florence: place');
    expect(kinds).not.toContain('Utrecht: place');
  });

  it('are places elsewhere', () => {
    expect(kindOf('Utrecht', 'The mayor of Bologna met the mayor of Utrecht on Saturday.')).toBe('place');
  });
});
