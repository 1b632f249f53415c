import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { reasonOfFile } from './reason-of-file';

/**
 * Reads a file of JSON by its schema.
 * @throws {Error} in one line, with the path and the place in it that is wrong.
 */
export function readJson<Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, parse(path));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${path}: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`cannot read ${path}: ${reasonOfFile(error)}`, { cause: error });
  }
}
