import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadNameModel } from '@/data/cli/name-model-file';
import { findAttributions } from '@/data/extract/find-attributions';
import { tagger } from '@/data/extract/parts-of-speech';
import { readSentences } from '@/data/extract/sentences';
import { scoreAttributions } from '@/tests/eval/extraction/score-attributions';
import { readMarked } from './marked-text';

const tag = tagger(loadNameModel());

/** Sentences as news tells them; each line is a text of its own. */
const texts = readFileSync(join(import.meta.dirname, 'marked.txt'), 'utf8')
  .trim()
  .split('\n')
  .map(readMarked);

it('finds in sentences of news what a reader found that somebody is said to say', () => {
  const scores = texts.map(({ text, attributions }) => {
    const sentences = readSentences(text).map((sentence) => ({ ...sentence, tags: tag(sentence.tokens) }));
    return scoreAttributions(findAttributions({ article: { text }, sentences }), attributions);
  });
  const sum = (of: (score: (typeof scores)[number]) => number) =>
    scores.reduce((total, score) => total + of(score), 0);
  const right = sum(({ relations }) => relations.right);
  expect(right / sum(({ relations }) => relations.gold)).toBeGreaterThan(0.9);
  expect(right / sum(({ relations }) => relations.found)).toBeGreaterThan(0.9);
  expect(sum(({ sources }) => sources) / right).toBeGreaterThan(0.95);
});
