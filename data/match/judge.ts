/** How a hit stands in its block: the rules of `longer-name.ts` and `word-sense.ts`, in their order. */
import { isAllCapitals, isCapitalFirst } from './case-rule';
import { isTitle, wordAfter, wordBefore } from './block-words';
import { judgeBefore, judgeLongerName } from './longer-name';
import type { Standing, Verdict } from './standing';
import { foldText } from './tokens';
import { judgeSense } from './word-sense';
import { SHORT_WORDS } from './words/common-words';
import { FUNCTION_WORDS } from './words/function-words';
import { guessLanguages, isGrammarOf, type Language } from './words/languages';
import { OFFICES } from './words/titles';
import { BRANDS, GENERATION, NAME_MAKERS } from './words/name-makers';

const ARTICLE = /^(?:the|le|la|les|l['’]|el|los|las|il|lo|gli|i|der|die|das|o|os|a|as|de|het)(?=[\s'’])/iu;

export function judge(place: Standing): Verdict {
  const { written } = place;
  if (place.isExact) return judgeAcronym(place);
  if (isSurnameOfMany(place)) return judgeBefore(place);
  if (!isCapitalFirst(written)) return 'name';
  if (/[\s\u00a0]/u.test(written.trim())) return judgeManyWords(place);
  if (!/^[\p{L}\p{M}'’.-]+$/u.test(written)) return 'name';
  const longer = judgeLongerName(place);
  return longer === 'name' ? judgeSense(place) : longer;
}

/** "US Open", "UN Women" are names of their own. */
function judgeAcronym({ text, start, end, written, style, page }: Standing): Verdict {
  const after = wordAfter(text, end)?.text.toLowerCase() ?? '';
  if (!style.allCapitals)
    return /^(?:open|airways|bancorp|steel|weekly|today)$/.test(after) ? 'none' : 'name';
  if (text.trim() === written) return 'name';
  const around = guessLanguages(text.slice(0, start) + text.slice(end));
  const languages = around.length === 0 && page.language !== undefined ? [page.language] : around;
  return isWordIn(languages, written.toLowerCase()) ? 'none' : 'name';
}

/** Whether letters in capitals may be a word of the language around them; of English, where that is not known. */
function isWordIn(languages: readonly Language[], word: string): boolean {
  const isEnglish = languages.length === 0 || languages.includes('en');
  return (isEnglish && SHORT_WORDS.has(word)) || languages.some((language) => isGrammarOf(language, word));
}

/** "Le Pen", "von der Leyen": several words, and a given name may stand before them. */
function isSurnameOfMany({ written, types, names }: Standing): boolean {
  if (!types.includes('person') || !/\s/.test(written)) return false;
  const folded = ` ${foldText(written)}`;
  return names.some((name) => foldText(name).endsWith(folded));
}

/** A name of several words needs less care, but "Le monde entier" is no newspaper. */
function judgeManyWords(place: Standing): Verdict {
  const { written, names, text, end, types, style } = place;
  if (ARTICLE.test(written) && !style.allCapitals && hasLostCapital(place)) return 'none';
  const word = wordAfter(text, end)?.text;
  if (word === undefined || !isCapitalFirst(word)) return 'name';
  if (names.some((name) => name.toLowerCase().includes(word.toLowerCase()))) return 'name';
  if (types.includes('person') && GENERATION.test(word)) return 'namesake';
  const lower = word.toLowerCase();
  if (style.allCapitals || FUNCTION_WORDS.has(lower) || isTitle(word)) return 'name';
  if (!types.some((type) => type === 'person' || type === 'place')) return 'name';
  return BRANDS.has(lower) || (!style.titleCase && NAME_MAKERS.has(lower)) ? 'none' : 'name';
}

/** Whether a word that has a capital in the alias has none in the text. */
function hasLostCapital({ written, aliases }: Standing): boolean {
  const words = written.split(/[\s'’]+/u);
  return aliases.every((alias) => {
    const own = alias.split(/[\s'’]+/u);
    return own.some(
      (word, index) => index > 0 && isCapitalFirst(word) && !isCapitalFirst(words[index] ?? word),
    );
  });
}

/** Whether an office stands before a name: few of one name hold one. */
export function hasOfficeBefore({ text, start }: Pick<Standing, 'text' | 'start'>): boolean {
  const word = wordBefore(text, start)?.text.toLowerCase().replace(/\.$/, '');
  return word !== undefined && OFFICES.has(word);
}

/** The kind of thing that the word before speaks for. */
export function hintBefore({ text, start }: Pick<Standing, 'text' | 'start'>): string | undefined {
  const word = wordBefore(text, start)?.text;
  if (word === undefined) return undefined;
  if (isTitle(word) && (isCapitalFirst(word) || !isAllCapitals(word))) return 'person';
  return PLACE_HINTS.test(word) ? 'place' : undefined;
}

const PLACE_HINTS =
  /^(?:in|at|near|across|throughout|outside|inside|en|à|in|bei|nach|aus|em|desde|hacia|в|из|neighboring|neighbouring|northern|southern|eastern|western|central)$/iu;
