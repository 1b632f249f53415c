import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as v from 'valibot';
import { PartialDateSchema } from '../model';
import { messageOf } from './fail';

const text = v.exactOptional(v.string());

const ListSchema = v.array(
  v.strictObject({
    file: v.string(),
    published: v.exactOptional(PartialDateSchema),
    title: text,
    url: text,
    publisher: text,
  }),
);

export type ListedArticle = v.InferOutput<typeof ListSchema>[number];

/**
 * Reads a list of articles; files are named from where the list is.
 * @throws {Error} in one line, where it is none.
 */
export function readList(path: string): ListedArticle[] {
  const parsed = v.safeParse(ListSchema, parse(path));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`${path}: ${v.getDotPath(issue) ?? 'the list'}: ${issue.message}`);
  }
  return parsed.output.map((article) => ({ ...article, file: resolve(dirname(path), article.file) }));
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`cannot read ${path}: ${messageOf(error)}`, { cause: error });
  }
}
