import { describe, expect, it } from 'vitest';
import { describeFile } from '@/entrypoints/options/report-words';

describe('of a file that was learned', () => {
  it.each([
    [{ added: 2, known: 0 }, 'tells 2 new facts, in “Harbours”.'],
    [{ added: 1, known: 1 }, 'tells 1 new fact, and confirms 1 known fact, in “Harbours”.'],
    [{ added: 0, known: 1200 }, 'tells nothing new, and confirms 1,200 known facts, in “Harbours”.'],
    [{ added: 0, known: 0 }, 'tells no facts.'],
  ])('%o says that it %s', (counts, words) => {
    expect(describeFile({ report: { ...counts, title: 'Harbours' } }, false)).toBe(words);
  });
});

it.each([
  [true, 'is being read …'],
  [false, 'waits for its turn.'],
])('tells the file that is read (%s) from those that wait', (isCurrent, words) => {
  expect(describeFile({}, isCurrent)).toBe(words);
});

it('says why a file was not learned, and that nothing of it was kept', () => {
  expect(describeFile({ failure: 'There is no text in it.' }, false)).toBe(
    'was not learned, and nothing was kept. There is no text in it.',
  );
});
