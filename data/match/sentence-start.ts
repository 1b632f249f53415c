/** What begins a sentence before a name in languages other than English, and is no part of the name. */
import type { Standing } from './standing';
import { isGrammarOf, type Language } from './words/languages';
import { hasNounEnding } from './words/noun-endings';
import { isOrdinaryWord } from './words/ordinary-words';

/** Their places and bodies begin with few words: what else stands before one is no part of it. */
const OF_FEW_PREFIXES: ReadonlySet<Language> = new Set([
  'pl',
  'cs',
  'ru',
  'uk',
  'tr',
  'hu',
  'el',
  'ro',
  'sv',
  'da',
]);

/** "Юрист Соболь", "İstanbullular İmamoğlu'na", "Жители Москвы" */
export function beginsSentenceAbroad({ text, types, page }: Standing, word: string): boolean {
  const lower = word.toLowerCase();
  const languages = page.likelyLanguagesOf(text).filter((language) => language !== 'en');
  const isNoPerson = types.every((type) => type === 'place' || type === 'organisation');
  return languages.some(
    (language) =>
      isOrdinaryWord(language, word) ||
      isGrammarOf(language, lower) ||
      hasNounEnding(language, lower) ||
      (isNoPerson && OF_FEW_PREFIXES.has(language)),
  );
}
