/** Whether a name that is also a word is meant as the word: "Reading is fun", "in May", "Apple pie". */
import { isCapitalFirst } from './case-rule';
import { isTitle, startsSentence, wordAfter, wordBefore } from './block-words';
import { judgeGermanNoun } from './german-noun';
import type { Standing, Verdict } from './standing';
import { hasOtherSense } from './other-sense';
import { judgeUnmarked } from './unmarked-name';
import { COMMON_WORDS } from './words/common-words';
import { FUNCTION_WORDS } from './words/function-words';
import { isEnglishWord } from './words/english-words';
import { guessLanguages, type Language } from './words/languages';
import { wordList } from './words/word-list';

const MONTHS = wordList('march april may june july august mars avril mai juin abril junio mayo maggio');
/** Before a month, and not before a person. */
const BEFORE_MONTH = wordList(
  'in since last next this until till by of early late mid from through during every each between to before after around the on for',
);

export function judgeSense(place: Standing): Verdict {
  const { text, start, end, written, style } = place;
  const lower = written.toLowerCase();
  if (MONTHS.has(lower) && isMonth(place)) return 'none';
  if (hasOtherSense(place, lower)) return 'doubtful';
  if (!isCommonWord(place, lower)) return 'name';
  const before = wordBefore(text, start)?.text;
  const after = wordAfter(text, end)?.text;
  if (before !== undefined && isTitle(before)) return 'name';
  // "Polish President Duda"
  if (after !== undefined && isCapitalFirst(after) && isTitle(after)) return 'name';
  if (isQuotedAlone(place)) return 'name';
  const german = judgeGermanNoun(place);
  if (german !== undefined) return german;
  if (style.allCapitals || style.titleCase || startsSentence(text, start) || isSecondWord(place))
    return judgeUnmarked(place, lower);
  return MONTHS.has(lower) ? 'doubtful' : 'name';
}

/** A paper or a film: “Stern”, «Time». */
const isQuotedAlone = ({ text, start, end, types }: Standing): boolean =>
  types.every((type) => type === 'work' || type === 'organisation') &&
  /[„“"»«‚‘《「『]$/u.test(text.slice(0, start)) &&
  /^[“”"«»‘’》」』]/u.test(text.slice(end));

/** Behind a word that begins the sentence and may be its adjective: "Blue Sky thinking". */
function isSecondWord({ text, start, page, types }: Standing): boolean {
  const before = wordBefore(text, start);
  if (before === undefined || types.includes('person') || page.hasCapitalNouns(text)) return false;
  if (FUNCTION_WORDS.has(before.text.toLowerCase())) return false;
  return isCapitalFirst(before.text) && startsSentence(text, before.start) && /\p{L}{3}/u.test(before.text)
    ? isEnglishWord(before.text.toLowerCase()) && !/^(?:in|at|from|to|near)$/i.test(before.text)
    : false;
}

/** A short block tells its language badly: any that it may be in counts. */
function languagesOf({ text, page }: Standing): readonly Language[] {
  const own = guessLanguages(text, 1);
  return own.length > 0 ? own : [page.language ?? 'en'];
}

function isCommonWord(place: Standing, lower: string): boolean {
  const { text, start, types, page } = place;
  // Songs and films are called by any word, and the page may use a name as a word.
  if (types.every((type) => type === 'work')) return true;
  if (startsSentence(text, start) && page.hasInLowerCase(lower)) return true;
  const isEnglish = isEnglishWord(lower);
  // To tell the language takes longer than to see that no language has the word.
  if (!isEnglish && !ALL_LANGUAGES.some((language) => COMMON_WORDS[language].has(lower))) return false;
  return languagesOf(place).some(
    (language) => COMMON_WORDS[language].has(lower) || (isEnglish && language === 'en'),
  );
}

const ALL_LANGUAGES = Object.keys(COMMON_WORDS) as Language[];

function isMonth({ text, start, end }: Standing): boolean {
  const before = wordBefore(text, start)?.text ?? '';
  return (
    BEFORE_MONTH.has(before.toLowerCase()) ||
    /^\d{1,2}(?:st|nd|rd|th)?\.?$/.test(before) ||
    /(?:\bmid-|\d\.?\s)$/i.test(text.slice(0, start)) ||
    /^(?:,?\s\d|\sDay\b|\/)/.test(text.slice(end))
  );
}
