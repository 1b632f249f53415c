import { WITH_ARTICLE } from '../entities/offices';

/** "the United States", "the BBC": a name with the article that the text gives it in most places. */
export function withItsArticle(text: string, name: string): string {
  if (/^the\b/i.test(name)) return name;
  if (WITH_ARTICLE.test(`${name} `)) return `the ${name}`;
  const owned = occurrences(text, `'s ${name}`) + occurrences(text, `’s ${name}`);
  const all = occurrences(text, name) - owned;
  const withThe = all > 0 ? 2 * occurrences(text, `the ${name}`) > all : TAKES_ARTICLE.test(name);
  return withThe ? `the ${name}` : name;
}

/** "Mecca's Grand Mosque": where the text has it with an owner only, the noun tells. */
const TAKES_ARTICLE =
  / (?:mosque|museum|court|party|council|ministry|committee|commission|department|federation|agency|army|navy|association|foundation|institute|authority|bureau|union|league|orchestra|gallery|library)$|^(?:church|department|ministry|bank|university|bureau|house|museum) of /i;

/** Whatever the case; "the Andy Warhol Foundation" is no Andy Warhol. */
function occurrences(text: string, words: string): number {
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  return [...new Set([words, capital])].reduce((sum, each) => sum + countOf(text, each), 0);
}

function countOf(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!/^ \p{Lu}/u.test(text.slice(at + words.length, at + words.length + 2))) count += 1;
  return count;
}
