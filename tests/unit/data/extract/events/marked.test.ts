import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadNameModel } from '@/data/cli/name-model-file';
import { timeAndEvents } from '@/data/extract/find-events';
import { nameEntities } from '@/data/extract/name-entities';
import { f1, overlaps, readMarked, score } from './marked-text';

const FOLDER = join(import.meta.dirname, 'marked');
const model = loadNameModel();

it('finds most of the events that a reader marked in news of many kinds, and few others', () => {
  const scores = readdirSync(FOLDER).map((name) => {
    const { published, text, pieces } = readMarked(readFileSync(join(FOLDER, name), 'utf8'));
    const { eventMentions } = timeAndEvents(nameEntities({ text, published }, model));
    return score(eventMentions, pieces, overlaps);
  });
  expect(f1(scores)).toBeGreaterThan(0.75);
});
