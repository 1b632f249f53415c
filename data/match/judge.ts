/** How a hit stands in its block: the rules of `longer-name.ts` and `word-sense.ts`, in their order. */
import { isInNameOfSite } from './address';
import { isCapitalFirst } from './case-rule';
import { isCaseless, judgeCaseless } from './caseless';
import { isTitle } from './block-words';
import { isOfBrand } from './brand-beside';
import { isDateline } from './dateline';
import { isGermanPhrase } from './german-noun';
import { judgeLongerName } from './longer-name';
import { judgeBefore } from './name-before';
import { isCalledAfter } from './called-after';
import { isInCredit } from './credit';
import { isFirstOfName, isOfOtherGeneration } from './generation';
import { isOfMaker } from './other-bearer';
import { mayStandHere } from './proclitics';
import { isRomanNumber } from './roman-number';
import { isSetPhrase } from './set-phrase';
import { isOtherAbroad } from './other-abroad';
import { isShouted } from './shouted';
import type { Standing, Verdict } from './standing';
import { isToldOtherwise } from './told-kind';
import { foldText } from './tokens';
import { judgeSense } from './word-sense';
import { SHORT_WORDS } from './words/common-words';
import { FUNCTION_WORDS } from './words/function-words';
import { guessLanguages, isGrammarOf, type Language } from './words/languages';
import { BRANDS, GENERATION, NAME_MAKERS } from './words/name-makers';

const ARTICLE = /^(?:l['’]|(?:the|le|la|les|el|los|las|il|lo|gli|i|der|die|das|o|os|a|as|de|het)(?=\s))/iu;

export function judge(place: Standing): Verdict {
  const { written } = place;
  if (!mayStandHere(place)) return 'none';
  if (isSetPhrase(place) || isOfBrand(place) || isRomanNumber(place)) return 'none';
  if (place.isExact) return judgeAcronym(place);
  if (isCalledAfter(place) || isInCredit(place) || isFirstOfName(place)) return 'none';
  if (isOtherAbroad(place)) return 'none';
  if (isDateline(place)) return 'name';
  if (isInNameOfSite(place.text, place.start) && place.typesUntil(place.start - 1).length === 0)
    return 'none';
  if (isOfOtherGeneration(place)) return 'namesake';
  if (isToldOtherwise(place)) return 'none';
  if (isOfMaker(place)) return place.types.includes('person') ? 'namesake' : 'none';
  const isMany = /\s|^l['’]\p{Lu}/iu.test(written);
  if (isMany && (hasLostCapital(place) || isGermanPhrase(place))) return 'none';
  if (isSurnameOfMany(place)) {
    const before = judgeBefore(place);
    return before === 'name' ? judgeManyWords(place) : before;
  }
  // "al-Assad": a given name may stand before it.
  if (!isCapitalFirst(written)) {
    const before = place.types.includes('person') ? judgeBefore(place) : 'name';
    return before === 'name' && isCaseless(written) ? judgeCaseless(place) : before;
  }
  if (isMany) return judgeManyWords(place);
  if (!/^[\p{L}\p{M}'’.-]+$/u.test(written)) return 'name';
  const longer = judgeLongerName(place);
  return longer === 'name' ? judgeSense(place) : longer;
}

/** "US Open", "UN Women" are names of their own. */
function judgeAcronym(place: Standing): Verdict {
  const { text, start, end, after, written, style, page, types } = place;
  const next = after?.text.toLowerCase() ?? '';
  // "JFK Airport"
  if (types.includes('person') && NAME_MAKERS.has(next) && isCapitalFirst(after?.text ?? '')) return 'none';
  if (!style.allCapitals)
    return /^(?:open|airways|bancorp|steel|weekly|today)$/.test(next) || isShouted(place) ? 'none' : 'name';
  if (text.trim() === written) return 'name';
  const around = guessLanguages(text.slice(0, start) + text.slice(end));
  const languages = around.length === 0 && page.language !== undefined ? [page.language] : around;
  return isWordIn(languages, place.lower) ? 'none' : 'name';
}

/** Whether letters in capitals may be a word of the language around them; of English, where that is not known. */
function isWordIn(languages: readonly Language[], word: string): boolean {
  const isEnglish = languages.length === 0 || languages.includes('en');
  return (isEnglish && SHORT_WORDS.has(word)) || languages.some((language) => isGrammarOf(language, word));
}

/** "Le Pen", "von der Leyen": several words, and a given name may stand before them. */
function isSurnameOfMany(place: Standing): boolean {
  if (!place.types.includes('person') || !/\s/.test(place.written)) return false;
  const surname = ` ${place.folded}`;
  return place.names.some((name) => foldText(name).endsWith(surname));
}

/** A name of several words needs less care, but "Le monde entier" is no newspaper. */
function judgeManyWords(place: Standing): Verdict {
  const { names, types, style } = place;
  const word = place.after?.text;
  if (word === undefined || !isCapitalFirst(word)) return 'name';
  if (names.some((name) => name.toLowerCase().includes(word.toLowerCase()))) return 'name';
  if (types.includes('organisation') && OTHER_TEAM.test(word)) return 'none';
  if (types.includes('person') && GENERATION.test(word)) return 'namesake';
  const lower = word.toLowerCase();
  // "Bay" is a title in Turkish, and no place there.
  if (style.allCapitals || FUNCTION_WORDS.has(lower) || (isTitle(word) && lower !== 'bay')) return 'name';
  if (!types.some((type) => type === 'person' || type === 'place')) return 'name';
  return BRANDS.has(lower) || (!style.titleCase && NAME_MAKERS.has(lower)) ? 'none' : 'name';
}

/** "Liverpool FC Women" */
const OTHER_TEAM = /^(?:Women|Ladies|Femen\p{L}+|Féminines?|Frauen|Youth|Reserves|Juniors?|U\d\d)$/u;

/** Whether a word behind an article has a capital in the alias and none in the text: "Le monde entier". */
function hasLostCapital({ written, aliases, style }: Standing): boolean {
  if (style.allCapitals || !ARTICLE.test(written)) return false;
  const words = written.split(/[\s'’]+/u);
  return aliases.every((alias) => {
    const own = alias.split(/[\s'’]+/u);
    return own.some(
      (word, index) => index > 0 && isCapitalFirst(word) && !isCapitalFirst(words[index] ?? word),
    );
  });
}
