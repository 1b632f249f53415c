import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Annotations, Span } from '@/data/extract/annotations';
import { runCommand, temporaryFolder } from './run-command';

const TIMEOUT = 30_000;
const write = temporaryFolder();

describe('annotate', () => {
  it(
    'prints what it sees in the file, with offsets into it',
    () => {
      const path = write(
        'article.txt',
        '\uFEFFHarbour opens\r\n\r\nMayor Anna Berg said on Thursday that Port Azure would open it 😀, and that Berg smiled.\n',
      );
      const { code, output } = runCommand('annotate', path, '--published', '2024-05-16');
      const seen = JSON.parse(output) as Annotations;
      const wordsOf = ({ start, end }: Span) => seen.text.slice(start, end);
      expect(code).toBe(0);
      expect(Object.keys(seen)).toEqual(['text', 'names', 'times', 'events', 'attributions']);
      expect(seen.text).toBe(readFileSync(path, 'utf8'));
      expect(seen.names.filter(({ type }) => type === 'person').map(wordsOf)).toEqual(['Anna Berg', 'Berg']);
      expect(
        new Set(seen.names.filter(({ type }) => type === 'person').map(({ entity }) => entity)).size,
      ).toBe(1);
      expect(seen.times.map((time) => [wordsOf(time), time.value])).toEqual([['Thursday', '2024-05-16']]);
      expect(seen.attributions.map(({ cue }) => cue && wordsOf(cue))).toEqual(['said']);
    },
    TIMEOUT,
  );

  it.each([
    ['no file', [], 'usage: annotate'],
    ['a file that is not there', ['no-such.txt'], 'cannot read no-such.txt'],
    [
      'a date that is none',
      [write('a.txt', 'Anna Berg smiled.'), '--published', 'May'],
      '--published May: not a date',
    ],
  ])(
    'says what is wrong with %s, in one line',
    (_, args, message) => {
      const { code, output, error } = runCommand('annotate', ...args);
      expect([code, output, error.split('\n').length]).toEqual([1, '', 1]);
      expect(error).toContain(message);
    },
    TIMEOUT,
  );
});
