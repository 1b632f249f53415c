/** How long it takes to read the starter article, once the model of names is loaded and the code is warm. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadNameModel } from '@/data/cli/name-model-file';
import { extractArticle } from '@/data/extract/extract-article';
import { measureInTurns } from './in-turns';
import type { Figure, Part } from './part';
import { median } from './statistics';

const ARTICLE = join(import.meta.dirname, '../../data/articles/beijing-summit-2024.txt');
const DAY = '2024-05-16';

export const extract: Part = { name: 'extract', measure };

function measure(): Promise<Figure[]> {
  const model = loadNameModel();
  const article = { text: readFileSync(ARTICLE, 'utf8'), published: DAY };
  const [times] = measureInTurns([() => extractArticle(article, model, { today: DAY })]);
  return Promise.resolve([
    { name: 'the starter article to a pack, warm', value: median(times ?? []), unit: 'ms', most: 100 },
  ]);
}
