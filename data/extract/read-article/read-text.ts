import type { Article } from '../article';

/** A headline is hardly longer, a paragraph hardly shorter. */
const LONGEST_TITLE = 150;

/** An article from plain text. Its text is what was given, so that offsets are into the file; a first line may be the title. */
export function readText(text: string): Article {
  const title = titleOf(text);
  return { text, ...(title !== undefined && { title }) };
}

/** The first line, if it is no sentence and others follow. */
function titleOf(text: string): string | undefined {
  const [, line = '', rest = ''] = /^\s*([^\r\n]+)([^]*)$/.exec(text) ?? [];
  const title = line.replace(/^\uFEFF|^#+\s+/g, '').trim();
  const isTitle =
    title.length <= LONGEST_TITLE && !/[.;:,…]["”’')\]]*$/u.test(title) && /[\p{L}\p{N}]/u.test(title);
  return isTitle && rest.trim().length > title.length ? title : undefined;
}
