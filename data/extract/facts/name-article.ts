import { WITH_ARTICLE } from '../entities/offices';

/** "the United States", "the BBC": a name with the article that the text gives it in most places. */
export function withItsArticle(text: string, name: string): string {
  if (/^the\b/i.test(name)) return name;
  if (WITH_ARTICLE.test(`${name} `)) return `the ${name}`;
  const all = occurrences(text, name);
  return all > 0 && 2 * occurrences(text, `the ${name}`) > all ? `the ${name}` : name;
}

/** Whatever the case; "the BBC's editor" counts for neither. */
function occurrences(text: string, words: string): number {
  let [count, at] = [0, text.indexOf(words)];
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  for (; at >= 0; at = text.indexOf(words, at + 1)) count += 1;
  if (capital !== words)
    for (at = text.indexOf(capital); at >= 0; at = text.indexOf(capital, at + 1)) count += 1;
  return count;
}
