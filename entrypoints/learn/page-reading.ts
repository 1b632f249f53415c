import * as v from 'valibot';
import { parseArticle, type Article } from '@/data/article';

/** What the reading of a page gives: its article, or why there is none to learn from, in words for the reader. */
export type PageReading = { article: Article } | { refusal: string };

const RefusalSchema = v.object({ refusal: v.pipe(v.string(), v.maxLength(1000)) });

/**
 * The article that was read in a page, which is hostile.
 * @throws {Error} with a reason for the reader, where there is none.
 */
export function parsePageReading(value: unknown): Article {
  if (v.is(RefusalSchema, value)) throw new Error(value.refusal);
  return parseArticle((value as Partial<Record<string, unknown>> | null | undefined)?.['article']);
}
