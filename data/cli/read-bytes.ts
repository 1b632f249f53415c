import { readFileSync } from 'node:fs';
import { reasonOfFile } from './reason-of-file';

/** @throws {Error} in one line, with the path, where the file cannot be read. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Error(`cannot read ${path}: ${reasonOfFile(error)}`, { cause: error });
  }
}
