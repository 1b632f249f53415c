import { describe, expect, it } from 'vitest';
import { mark, matcherOf, unmark } from './read-marked';

const matcher = matcherOf({
  entities: [
    { id: 'Theresa May', aliases: ['May'] },
    { id: 'Charles de Gaulle', aliases: ['de Gaulle'] },
    { id: 'Nelson Mandela', aliases: ['Mandela'] },
    { id: 'Konrad Adenauer', aliases: ['Adenauer'] },
    { id: 'John F. Kennedy', aliases: ['JFK'] },
    { id: 'Gerald Ford', aliases: ['Ford'] },
    { id: 'بنيامين نتنياهو', aliases: ['نتنياهو'] },
    { id: 'Turkey', type: 'place' },
    { id: 'Reading', type: 'place' },
    { id: 'Nice', type: 'place' },
    { id: 'Apple', type: 'organisation' },
    { id: 'Arsenal', type: 'organisation' },
    { id: 'Reform', type: 'organisation' },
  ],
});

describe('a word that is a name, where its capital tells nothing', () => {
  it.each([
    '[Apple] sells phones.',
    '[Apple] shares fall 3%',
    'Apple trees are in bloom.',
    '[May] to resign',
    '[May] faces revolt',
    'In May, [May] lost.',
    'After [May] resigned, he wept.',
    'Why [Turkey] Matters Now',
    'They ate roast turkey in [Turkey].',
    'Reading is fun.',
    '[Arsenal] 2-1 Spurs',
    '[Reform] 5',
    'Reform of the pension is due.',
    'FIRE IN [NICE]',
  ])('%s', (text) => {
    expect(mark(matcher, unmark(text))).toBe(text);
  });
});

describe('what is called after somebody is not that person', () => {
  it.each([
    'Charles de Gaulle Airport was shut.',
    'JFK Airport was shut.',
    'Nelson Mandela Bay was flooded.',
    'The USS Gerald R. Ford sailed.',
    'die Konrad-Adenauer-Stiftung',
    'une marche rue Charles de Gaulle',
    'قالت سارة نتنياهو',
  ])('%s', (text) => {
    expect(mark(matcher, text)).toBe(text);
  });
});
