/** Countries and territories as the browser names them in a language. */
import { foldText } from '../tokens';
import type { Language } from './languages';

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

const namesByLanguage = new Map<Language, ReadonlySet<string>>();

function namesIn(language: Language): ReadonlySet<string> {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return new Set(CODES.map((code) => foldText(names.of(code) ?? '')));
}

export function isRegionName(language: Language, name: string): boolean {
  const names = namesByLanguage.get(language) ?? namesIn(language);
  namesByLanguage.set(language, names);
  return names.has(foldText(name));
}
