import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readNameModel, type NameModel } from '../extract/names/name-model';

/** The model that ships. */
export const loadNameModel = (): NameModel =>
  readNameModel(gunzipSync(readFileSync(join(import.meta.dirname, '../extract/names/names.bin'))));
