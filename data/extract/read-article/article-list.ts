/** Whether what was taken for an article is a list of articles: a front page, a section, results of a search. */
import type { Line } from './read-lines';

/** A shorter link is a name, a tag or a button, in letters. */
const SHORTEST_HEADLINE = 20;
const FEWEST_HEADLINES = 5;
/** What a list says of an article, and the most that its lead gets, in UTF-16 units. */
const LONGEST_TEASER = 350;
const LONGEST_LEAD = 1200;

/**
 * A list has headlines that lead elsewhere, and a line or two after each. A live blog or several articles on one page
 * have whole texts, and what an article links to beside it stands behind a text of its own.
 * @param linkNames What links to other pages say, or are called for screen readers.
 */
export function isArticleList(lines: readonly Line[], linkNames: ReadonlySet<string>): boolean {
  const headlines = lines.flatMap((line, at) => (isHeadline(line, linkNames) ? [at] : []));
  if (headlines.length < FEWEST_HEADLINES) return false;
  const lengthOf = (from: number, to?: number) =>
    lines.slice(from, to).reduce((sum, { text, linked }) => sum + text.length * (1 - linked), 0);
  const all = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (lengthOf(0, headlines[0]) * 2 > all) return false;
  const teasers = headlines
    .map((at, index) => lengthOf(at, headlines[index + 1]))
    .filter((length) => length > 0);
  return median(teasers) <= LONGEST_TEASER && Math.max(0, ...teasers) <= LONGEST_LEAD;
}

const isHeadline = ({ text, linkedStart }: Line, linkNames: ReadonlySet<string>): boolean =>
  linkedStart >= SHORTEST_HEADLINE || (text.length >= SHORTEST_HEADLINE && linkNames.has(text));

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? 0;
