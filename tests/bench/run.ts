/** `npm run bench [-- --only PART]`: prints figures beside their targets, and writes them to `results.json`. */
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from './extract';
import { firstSight } from './first-sight';
import { growth } from './growth';
import { matcher } from './matcher';
import { off } from './off';
import { page } from './page';
import { isMet, type Figure, type Part } from './part';
import { rivals } from './rivals';
import { printFigures } from './table';
import { wake } from './wake';

const PARTS: readonly Part[] = [matcher, rivals, page, firstSight, wake, off, extract, growth];
const RESULTS = join(import.meta.dirname, 'results.json');

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const chosen = PARTS.filter(({ name }) => values.only === undefined || name === values.only);
  if (chosen.length === 0)
    throw new Error(`No part "${values.only}". There are: ${PARTS.map(({ name }) => name).join(', ')}`);
  const results: Record<string, Figure[]> = {};
  for (const { name, measure } of chosen) {
    const figures = await measure();
    results[name] = figures;
    printFigures(name, figures);
  }
  const short = Object.values(results)
    .flat()
    .filter((figure) => !isMet(figure));
  console.log(`\n${short.length === 0 ? 'All targets met.' : `${short.length} short of the target.`}`);
  const machine = `${cpus().length} x ${cpus()[0]?.model}`;
  await writeFile(RESULTS, `${JSON.stringify({ machine, results }, null, 2)}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
