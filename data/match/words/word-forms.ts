/** Forms of ordinary words that the lists have in their first form alone: "Bergen" of "berg", "Alternativet". */
import type { Language } from './languages';
import { isOrdinaryWord, lowerCase } from './ordinary-words';

/** Endings of the plural, and of the article that Scandinavian nouns have behind them. */
const ENDINGS: Readonly<Partial<Record<Language, RegExp>>> = {
  de: /e?n$/u,
  nl: /en$/u,
  da: /(?:et|en|erne|ene)$/u,
  sv: /(?:et|en|arna|erna)$/u,
};
/** No town is called so. */
const GERMAN_NOUN = /\p{L}{3}(?:nis|heit|keit|schaft|ung)$/u;
const SHORTEST_STEM = 4;

/** @param word as it is written */
export function isFormOfWord(language: Language, word: string): boolean {
  const lower = lowerCase(language, word);
  if (language === 'de' && GERMAN_NOUN.test(lower)) return true;
  const ending = ENDINGS[language];
  if (ending?.test(lower) !== true) return false;
  const stem = lower.replace(ending, '');
  return stem.length >= SHORTEST_STEM && isOrdinaryWord(language, stem);
}
