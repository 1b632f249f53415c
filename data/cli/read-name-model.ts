import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNameModel, type NameModel } from '../extract/names/name-model';

const PATH = join(import.meta.dirname, '../extract/names/names.bin');

/** The model that ships, from the disk; the extension fetches the same file when an article is learned. */
export const readNameModelFile = (): NameModel => readNameModel(readFileSync(PATH));
