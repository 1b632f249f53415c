/**
 * `npm run eval [-- --pages FOLDER] [--corpora FOLDER] [--only mentions|extraction] [--mistakes]`: the quality of what
 * the product finds, as tables and, of a whole run, in `results.json`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateExtraction } from './extraction/evaluate-extraction';
import { evaluateMentions } from './mentions/evaluate-mentions';
import type { Section } from './section';

const ROOT = join(import.meta.dirname, '../..');

interface Options {
  /** Folders of the saved pages, and of the corpora. */
  pages: string;
  corpora: string;
  /** Prints each mistake of the extraction in words. */
  mistakes: boolean;
}

/** What is measured, by the name that `--only` has for it. */
const PARTS: Record<string, (options: Options) => Section[] | Promise<Section[]>> = {
  mentions: evaluateMentions,
  extraction: evaluateExtraction,
};

function printSection({ title, rows, notes = [] }: Section): void {
  console.log(`\n${title}`);
  if (rows.length > 0) console.table(rows);
  for (const note of notes) console.log(`  ${note}`);
}

function readOptions(): { options: Options; only?: string } {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string', default: join(ROOT, '../shared/pages') },
      corpora: { type: 'string', default: join(ROOT, '../shared/corpora') },
      only: { type: 'string' },
      mistakes: { type: 'boolean', default: false },
    },
  });
  const { only, ...options } = values;
  if (only !== undefined && !(only in PARTS))
    throw new Error(`--only takes ${Object.keys(PARTS).join(' or ')}, not "${only}".`);
  return { options, ...(only !== undefined && { only }) };
}

async function run(): Promise<void> {
  const { options, only } = readOptions();
  const sections: Section[] = [];
  for (const [name, evaluate] of Object.entries(PARTS))
    if (only === undefined || name === only) sections.push(...(await evaluate(options)));
  sections.forEach(printSection);
  if (only !== undefined) return;
  const kept = Object.fromEntries(sections.map(({ title, rows }) => [title, rows]));
  writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify(kept, null, 2)}\n`);
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
