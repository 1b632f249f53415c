/** Of which languages a name is a word, too. */
import { isHeadlineStyle, startsSentence } from './block-words';
import type { Standing } from './standing';
import { COMMON_WORDS } from './words/common-words';
import { isEnglishWord } from './words/english-words';
import type { Language } from './words/languages';
import { isOrdinaryWord, lowerCase } from './words/ordinary-words';
import { isFormOfWord } from './words/word-forms';
import { isRareWord } from './words/rare-words';

/** Those of the block in which the name is also a word that might be meant here; none where only the name can be. */
export function languagesOfWord(place: Standing, lower: string): readonly Language[] {
  const { text, types, page, written } = place;
  // Songs and films are called by any word; but where all nouns have capitals, most names would be none.
  if (types.every((type) => type === 'work') && !page.hasCapitalNouns(text)) return page.languagesOf(text);
  const isUnmarked = hasNoMark(place);
  // The page may use a name as a word.
  if (isUnmarked && startsSentence(text, place.start) && page.hasInLowerCase(lower))
    return page.languagesOf(text);
  if (!isUnmarked && !isListed(lower) && !page.hasCapitalNouns(text)) return [];
  const languages = page.likelyLanguagesOf(text);
  // A line of names may be in any language.
  const mayBeEnglish = languages.includes('en');
  return languages.filter(
    (language) =>
      LISTS[language]?.has(lowerCase(language, written)) === true ||
      ((language === 'en' || !mayBeEnglish) && isOrdinaryWord(language, written)) ||
      (!mayBeEnglish && !types.includes('person') && isFormOfWord(language, written)) ||
      (language === 'en' && isUnmarked && isRareWord(lower)),
  );
}

/** Where any word would have a capital. */
export const hasNoMark = ({ text, start, style }: Standing): boolean =>
  isHeadlineStyle(style) || startsSentence(text, start);

const LISTS: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = COMMON_WORDS;
const ALL_LISTS = Object.values(LISTS);

/** To tell the language takes longer than to see that no list has the word. */
const isListed = (lower: string): boolean =>
  isEnglishWord(lower) || ALL_LISTS.some((list) => list.has(lower));
