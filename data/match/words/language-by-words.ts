/** The language of a line that is too short for grammar to tell, by which ordinary words it is made of. */
import type { Language } from './languages';
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
  const counts = candidates.map((language) => ({
    language,
    count: words.filter((word) => isOrdinaryWord(language, word)).length,
  }));
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return counts.filter(({ count }) => count === most).map(({ language }) => language);
}

function languagesInScriptOf(text: string): readonly Language[] {
  if (/\p{Script=Cyrillic}/u.test(text)) return CYRILLIC;
  return /\p{Script=Greek}/u.test(text) ? ['el'] : LATIN;
}
