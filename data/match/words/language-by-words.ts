/** The language of a line that is too short for grammar to tell, by which ordinary words it is made of. */
import { isGrammarOf, type Language } from './languages';
import { isOrdinaryWord } from './ordinary-words';

const LATIN: readonly Language[] = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'cs',
  'tr',
  'ro',
  'sv',
  'da',
  'hu',
];
const CYRILLIC: readonly Language[] = ['ru', 'uk'];

/** Words in small letters: what has a capital may be a name. */
const SMALL_WORDS = /(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}]+/gu;

/** Those that know most of its words, or all that are written in its letters; none of Latin letters alone. */
export function languagesByWords(text: string): readonly Language[] {
  const words = text.match(SMALL_WORDS) ?? [];
  const candidates = languagesInScriptOf(text);
  if (words.length === 0) return candidates === LATIN ? [] : candidates;
  const most = mostBy(candidates, (language) => countWords(words, isOrdinaryWord, language));
  if (most.length < 2) return most;
  // "Modekette Adler meldet Insolvenz an": where words leave several, those of grammar may leave one.
  const all = (language: Language, word: string) =>
    isOrdinaryWord(language, word) || isGrammarOf(language, word);
  const one = mostBy(candidates, (language) => countWords(words, all, language));
  return one.length === 1 ? one : most;
}

const countWords = (
  words: readonly string[],
  isOf: (language: Language, word: string) => boolean,
  language: Language,
): number => words.filter((word) => isOf(language, word)).length;

function mostBy(languages: readonly Language[], count: (language: Language) => number): Language[] {
  const counts = languages.map(count);
  const most = Math.max(1, ...counts);
  return languages.filter((_, index) => counts[index] === most);
}

function languagesInScriptOf(text: string): readonly Language[] {
  if (/\p{Script=Cyrillic}/u.test(text)) return CYRILLIC;
  return /\p{Script=Greek}/u.test(text) ? ['el'] : LATIN;
}
