import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../model';
import { parsePack } from '../read-pack';

/** The topic of world basics that ships. */
export const loadWorldBasics = (): Pack =>
  parsePack(readFileSync(join(import.meta.dirname, '../packs/world-basics.json'), 'utf8'));
