/** What is learned from: the text of one article and what is known of it. It comes from a page or a file: hostile. */
import * as v from 'valibot';
import { PartialDateSchema } from './model';

/** What no page has; which articles are too long to be read is for the extraction to say. In UTF-16 units. */
export const MAX_ARTICLE_LENGTH = 5_000_000;

/** A detail that makes no sense is left out; an article needs none of them. */
const detail = <Schema extends v.GenericSchema<string, string>>(schema: Schema) =>
  v.fallback(v.optional(schema), undefined);
const Line = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(500));

const ArticleSchema = v.pipe(
  v.object({
    text: v.pipe(v.string(), v.maxLength(MAX_ARTICLE_LENGTH)),
    title: detail(Line),
    publisher: detail(Line),
    author: detail(Line),
    url: detail(v.pipe(v.string(), v.maxLength(4000), v.regex(/^https?:\/\/\S+$/i))),
    published: detail(PartialDateSchema),
    language: detail(v.pipe(v.string(), v.maxLength(35))),
  }),
  v.transform((fields): Article => {
    const known = Object.entries(fields).filter(([, value]) => value !== undefined);
    return Object.fromEntries(known) as unknown as Article;
  }),
);

export interface Article {
  /** Title apart; paragraphs are divided by line breaks. All offsets are UTF-16 units into this. */
  text: string;
  title?: string;
  publisher?: string;
  author?: string;
  url?: string;
  /** Day of publication, ISO 8601; without one relative dates have no value. */
  published?: string;
  /** BCP 47 tag. */
  language?: string;
}

/**
 * Checks an article that comes from another context.
 * @throws {Error} where it has no text, or one of more than `MAX_ARTICLE_LENGTH` units.
 */
export function parseArticle(value: unknown): Article {
  const parsed = v.safeParse(ArticleSchema, value);
  if (parsed.success) return parsed.output;
  const isTooLong = parsed.issues.some(({ type }) => type === 'max_length');
  throw new Error(
    isTooLong ? 'The text is longer than a reader could review.' : 'There is no article in it.',
  );
}
