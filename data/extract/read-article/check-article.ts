import type { Article } from '../article';
import { ArticleError } from './article-error';
import { noticeIn } from './notices';
import { foreignLanguage } from './read-language';

/** Some 80,000 words, ten times the longest article that a newspaper prints; in UTF-16 units. */
const MOST_TEXT = 500_000;

/**
 * Whether an article can be learned from.
 * @param today Day of the reader, ISO 8601.
 * @throws {ArticleError} where it cannot.
 */
export function checkArticle({ text, published }: Article, today: string): void {
  checkText(text);
  // Where the article was published it may be tomorrow already.
  if (published !== undefined && published > dayAfter(today))
    throw new ArticleError('date', `The date ${published} lies in the future.`);
}

/**
 * Whether a text can be learned from, whenever it was published: the reader may know better than the page.
 * @throws {ArticleError} where it cannot.
 */
export function checkText(text: string): void {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new ArticleError('empty', 'There is no text in it.');
  if (text.length > MOST_TEXT)
    throw new ArticleError(
      'too-long',
      `It is longer than an article: ${inThousands(text.length)} characters, and at most ${inThousands(MOST_TEXT)} are read.`,
    );
  const language = foreignLanguage(text);
  if (language !== undefined)
    throw new ArticleError('language', `Backstory cannot read ${language} yet, only English.`);
  const notice = noticeIn(text);
  if (notice !== undefined) throw new ArticleError('no-article', notice);
}

const inThousands = (count: number): string => (Math.round(count / 1000) * 1000).toLocaleString('en');

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
