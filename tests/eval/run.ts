/** `npm run eval [-- --pages FOLDER]`: the quality of what the product finds, as tables and in `results.json`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateMentions } from './mentions/evaluate-mentions';
import type { Section } from './section';

const ROOT = join(import.meta.dirname, '../..');

function printSection({ title, rows, notes = [] }: Section): void {
  console.log(`\n${title}`);
  if (rows.length > 0) console.table(rows);
  for (const note of notes) console.log(`  ${note}`);
}

async function run(): Promise<void> {
  const { values } = parseArgs({ options: { pages: { type: 'string' } } });
  const pages = values.pages ?? join(ROOT, '../shared/pages');
  const sections: Section[] = [...(await evaluateMentions({ pages }))];
  sections.forEach(printSection);
  const kept = Object.fromEntries(sections.map(({ title, rows }) => [title, rows]));
  writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify(kept, null, 2)}\n`);
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
