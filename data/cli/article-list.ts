import { dirname, resolve } from 'node:path';
import * as v from 'valibot';
import { PartialDateSchema } from '../model';
import { readJson } from './read-json';

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
export const readList = (path: string): ListedArticle[] =>
  readJson(path, ListSchema).map((article) => ({ ...article, file: resolve(dirname(path), article.file) }));
