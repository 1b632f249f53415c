/** Which lines of a page are its article. */
import type { Line } from './read-lines';

/** What sites put between the paragraphs. */
const AROUND_ARTICLE =
  /^(?:advertisement|continue reading|read (?:more|next|also)|related\b|sign up|subscribe|share (?:this|on)|story continues|photo\b|image (?:caption|source|copyright)|media caption|click here|follow us|most read|more on this|watch:|copyright\b|©|first published\b|last updated\b|updated?\b:?.{0,40}$)/i;
/** Captions name their agency, notes their time, and galleries their number of pictures. */
const BESIDE_ARTICLE =
  /\((?:[^()]*[/,] ?)?(?:AFP|AP|Associated Press|Reuters|REUTERS|EPA|PA|Getty Images|Bloomberg)\)$|\b(?:first published|last updated)\b.{0,50}$|\s\|\s|\s[—–]$/;
/** A line that ends no sentence and is shorter than this is no paragraph, in UTF-16 units. */
const SHORTEST_LINE = 60;

/** Lines of running text, without what is around it and without the titles given; a line for each paragraph. */
export function articleText(all: readonly Line[], titles: readonly string[]): string {
  const lines = all.filter((line) => isOfArticle(line) && !titles.includes(line.text));
  const seen = new Set<string>();
  return lines
    .map(({ text }) => text)
    .filter((text) => !seen.has(text) && seen.add(text))
    .join('\n');
}

function isOfArticle({ text, isHeading }: Line): boolean {
  if (AROUND_ARTICLE.test(text)) return text.length > 2 * SHORTEST_LINE && endsSentence(text);
  if (BESIDE_ARTICLE.test(text)) return false;
  return isHeading || endsSentence(text) || text.length >= SHORTEST_LINE;
}

const endsSentence = (text: string): boolean => /[.!?…。！？:]["”’»」)\]]*$/u.test(text);
