/** `npm run world-basics` writes `data/packs/world-basics.json` from the packages that list countries. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printPack } from './print-pack';
import { buildWorldBasics } from './world-basics/build';

writeFileSync(join(import.meta.dirname, '../packs/world-basics.json'), printPack(buildWorldBasics()));
