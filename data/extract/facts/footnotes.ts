/** Marks of footnotes: "[3]", "[b]", "[citation needed]". */
import type { Span } from '../annotations';

const MARK = String.raw`\[(?:\d{1,3}|[a-z]|note \d+|citation needed)\]`;
const ANYWHERE = new RegExp(String.raw`\s*${MARK}`, 'g');
const AT_THE_START = new RegExp(String.raw`^(?:${MARK}\s*)+`);

/** "in 1680 [3]" */
export const withoutFootnotes = (text: string): string => text.replace(ANYWHERE, '');

/** "[3] He went": the mark belongs to the sentence before. */
export const footnotesEnd = (text: string, { start, end }: Span): number =>
  start + (AT_THE_START.exec(text.slice(start, end))?.[0].length ?? 0);
