/** Which lines of a page are its article. */
import { AROUND_ARTICLE, BESIDE_ARTICLE, DATE_LINE, OFFER } from './around-article';
import type { Line } from './read-lines';

/** A line that ends no sentence and is shorter than this is no paragraph, in UTF-16 units. */
const SHORTEST_LINE = 60;
/** Behind the article a page has no line of this length. */
const PARAGRAPH = 200;
/** Where a page tells of its author: among the last lines. */
const LAST_LINES = 5;

interface About {
  /** The article's titles, on the page and as it states them. */
  titles: readonly string[];
  author?: string | undefined;
}

/** Lines of running text, without what is around it and without its titles; a line for each paragraph. */
export function articleText(all: readonly Line[], { titles, author }: About): string {
  const known = titles.map(lettersOf);
  const lines = all.filter((line) => isOfArticle(line) && !isTitle(line, known));
  return withoutLabels(withoutTail(distinct(lines), author))
    .map(({ text }) => text)
    .join('\n');
}

function isOfArticle(line: Line): boolean {
  const { text, isHeading, isItem } = line;
  if (AROUND_ARTICLE.test(text)) return text.length > 2 * SHORTEST_LINE && endsSentence(text);
  if (BESIDE_ARTICLE.some((pattern) => pattern.test(text)) || DATE_LINE.test(text)) return false;
  if (isOtherArticle(line)) return false;
  return isHeading || isItem || endsSentence(text) || text.length >= SHORTEST_LINE;
}

/** The headline of another article; headings of sections may be links, too. */
const isOtherArticle = ({ text, isHeading, linked }: Line): boolean =>
  !isHeading && linked > 0.9 && !/[.:]["”’]?$/.test(text);

const endsSentence = (text: string): boolean => /[.!?…。！？:]["”’»」)\]]*$/u.test(text);

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The title, or a heading that repeats its end. */
function isTitle({ text, isHeading }: Line, titles: readonly string[]): boolean {
  const letters = lettersOf(text);
  return (
    letters !== '' && titles.some((title) => title === letters || (isHeading && title.endsWith(letters)))
  );
}

function distinct(lines: readonly Line[]): Line[] {
  const seen = new Set<string>();
  return lines.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** Without who wrote it, and without offers to subscribe, which stand behind all paragraphs. */
function withoutTail(lines: readonly Line[], author: string | undefined): Line[] {
  const offer = lines.findIndex(({ text }) => OFFER.test(text));
  const isTail = offer > 0 && lines.slice(offer).every(({ text }) => text.length < PARAGRAPH);
  const kept = isTail ? lines.slice(0, lines[offer - 1]?.isHeading ? offer - 1 : offer) : lines;
  const names = author?.split(/, | and /).filter((name) => name.includes(' ')) ?? [];
  return kept.filter(
    ({ text }, at) => at < kept.length - LAST_LINES || !names.some((name) => text.startsWith(name)),
  );
}

/** Without headings and announcements that have lost what they announced, at the end. */
function withoutLabels(lines: readonly Line[]): Line[] {
  const isLabel = ({ text, isHeading }: Line) =>
    text.length < SHORTEST_LINE && (text.endsWith(':') || (isHeading && !endsSentence(text)));
  const last = lines.findLastIndex((line) => !isLabel(line));
  return lines.slice(0, last + 1);
}
