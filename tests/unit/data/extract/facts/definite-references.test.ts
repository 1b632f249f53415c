import { describe, expect, it } from 'vitest';
import { texts } from './read-facts';

describe('what a statement calls by a bare noun is told as fully as before', () => {
  it.each([
    [
      'by a people',
      'The Niger government banned the BBC in Niamey on Monday. In a letter the government accused reporters of lying in 2005.',
      'In a letter the Niger government accused reporters of lying in 2005.',
    ],
    [
      'by who made it',
      'A report by Amnesty International appeared in Paris on Monday. The report says 300 people died in Sudan in 2003.',
      'The report by Amnesty International says 300 people died in Sudan in 2003.',
    ],
    [
      'past its opening',
      'The Israeli army entered Gaza on Monday. Dan Halutz left the army in 2007.',
      'Dan Halutz left the Israeli army in 2007.',
    ],
    [
      'where it owns something',
      'The Taunton station was built in 1842. Engineers of Brunel designed the station’s roof in 1868.',
      'Engineers of Brunel designed the Taunton station’s roof in 1868.',
    ],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toContain(expected);
  });

  it.each([
    [
      'where the statement tells a place of its own',
      'The Israeli army entered Gaza on Monday. Lebanon asked the army to leave Beirut by 2005.',
      'Lebanon asked the army to leave Beirut by 2005.',
    ],
    [
      'where it is told behind',
      'The Senate committee met in Rome on Monday. Enron was accused of fraud on Tuesday by the committee that Ted Stevens led.',
      'Enron was accused of fraud on Tuesday by the committee that Ted Stevens led.',
    ],
    [
      'where the last of that noun was another',
      'The Sony report appeared in Paris on Monday. A secret report followed in May. Tim Cook read the report in London in 2020.',
      'Tim Cook read the report in London in 2020.',
    ],
  ])('but not %s', (_, text, expected) => {
    expect(texts(text)).toContain(expected);
  });
});
