import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNameModel, type NameModel } from '../extract/names/name-model';

/** The model that ships. */
export const loadNameModel = (): NameModel =>
  readNameModel(readFileSync(join(import.meta.dirname, '../extract/names/names.bin')));
