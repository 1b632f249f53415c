import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadNameModel } from '@/data/cli/name-model-file';
import { tagger } from '@/data/extract/parts-of-speech';
import { readSentences } from '@/data/extract/sentences';
import { findTimes } from '@/data/extract/times/find-times';
import { f1, overlaps, readMarked, score } from '../events/marked-text';

const tag = tagger(loadNameModel());

/** Sentences as newswire and news sites write them; each line is a text of its own. */
function readLines(): string[] {
  let day = '';
  return readFileSync(join(import.meta.dirname, 'marked.txt'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('@')) day = line;
      return line === '' || line === day ? [] : `${day}\n${line}`;
    });
}

it('gives the dates in sentences of news the values that a reader gave them', () => {
  const scores = readLines().map((line) => {
    const { published, text, pieces } = readMarked(line);
    const sentences = readSentences(text).map((sentence) => ({ ...sentence, tags: tag(sentence.tokens) }));
    const times = findTimes(text, sentences, published);
    return score(times, pieces, (time, piece) => overlaps(time, piece) && time.value === piece.label);
  });
  expect(f1(scores)).toBeGreaterThan(0.95);
});
