/** An article before a name that takes none, in Romance languages: "o presente do Natal", "la Libération de Paris". */
import { wordBefore } from './block-words';
import { isCapitalFirst } from './case-rule';
import type { Standing } from './standing';
import type { Language } from './words/languages';
import { isOrdinaryWord } from './words/ordinary-words';
import { isRegionName } from './words/region-names';
import { isNewsVerb, isPerfect } from './words/verbs-abroad';
import { wordList } from './words/word-list';

const ARTICLES: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  fr: wordList('le la les un une du des au aux ce cet cette ces sa son leur notre'),
  es: wordList('el la los las un una del al este esta su cada'),
  pt: wordList(
    'o os um uma do dos da das no nos na nas ao aos pelo pela este esta neste nesta deste desta num numa cada',
  ),
  it: wordList(
    'il lo la i gli le un una del della dei delle dello nel nella al alla dal dalla sul sulla questo questa',
  ),
};
/** Most words before a name are none: to tell a block's language takes longer. */
const ANY_ARTICLE: ReadonlySet<string> = new Set(Object.values(ARTICLES).flatMap((words) => [...words]));
const LONGEST_ARTICLE = Math.max(...[...ANY_ARTICLE].map((word) => word.length));
/** Before a woman's surname "a" is a preposition, too. */
const OF_COUNTRIES = /^(?:o|do|no|ao|pelo)$/;
/** Towns that have an article, and parts of them that are words. */
const WITH_ARTICLE = /^(?:porto|guarda|rio|recife|cairo|figueira|cruz|paz|plata|haya|habana|coruña|rioja)$/iu;

export function hasArticleOfNone(place: Standing): boolean {
  const { before, types, written, page, text } = place;
  if (before === undefined || before.text.length > LONGEST_ARTICLE) return false;
  const article = before.text.toLowerCase();
  if (!ANY_ARTICLE.has(article) || /\s/.test(written)) return false;
  const isOfPlaces = types.every((type) => type === 'place');
  const isPerson = types.every((type) => type === 'person');
  const isOther = types.every((type) => type === 'organisation' || type === 'work');
  if (!isOfPlaces && !isPerson && !isOther) return false;
  // "Puerta del Sol"
  if (isCapitalFirst(wordBefore(text, before.start)?.text ?? '')) return false;
  if (place.names.some((name) => name.toLowerCase().startsWith(`${article} `))) return false;
  return page.likelyLanguagesOf(text).some((language) => {
    if (ARTICLES[language]?.has(article) !== true) return false;
    // "O Montenegro aderiu à NATO": the country, where the prime minister has no article.
    if (isPerson) return language === 'pt' && OF_COUNTRIES.test(article) && isRegionName('pt', written);
    if (!isOrdinaryWord(language, written)) return false;
    if (!isOfPlaces) return language === 'fr' && !isAct(place, language);
    // Rivers, and what is called after them, have one: "la Vienne".
    return language !== 'fr' && !WITH_ARTICLE.test(written) && !isRegionName(language, written);
  });
}

function isAct({ text, after }: Standing, language: Language): boolean {
  if (after === undefined) return false;
  return isNewsVerb(language, after.text.toLowerCase()) || isPerfect(language, text.slice(after.start));
}
