/** What a word is joined with by "and", a comma or a sign: another name, "Visa and Mastercard", or a word, "Rice and beans". */
import { isHeadlineStyle, isTitle, wordAfter } from './block-words';
import { isCapitalFirst } from './case-rule';
import type { Standing } from './standing';
import { COMMON_WORDS } from './words/common-words';
import { isEnglishWord } from './words/english-words';
import { FUNCTION_WORDS } from './words/function-words';
import { BESIDE_NAMES } from './words/nouns';
import { isRareWord } from './words/rare-words';

const AND = /^(?:\s(?:and|y|e|et|und|ve|i|og|och|en)\s|\s?&\s?|\/|,\s)/u;

/** "Visa and Mastercard", "Shell and Exxon" */
export function isBesideAnother({ text, end, typesFrom, types, style }: Standing): boolean {
  const link = AND.exec(text.slice(end, end + 6))?.[0];
  if (link === undefined) return false;
  if (typesFrom(end + link.length).some((type) => types.includes(type))) return true;
  if (isHeadlineStyle(style) || types.every((type) => type === 'work')) return false;
  const other = wordAfter(text, end + link.trimEnd().length)?.text ?? '';
  // "Chega e CDS"
  if (link !== ', ' && /^\p{Lu}{2,5}$/u.test(other)) return true;
  const isName = isCapitalFirst(other) && !isTitle(other) && !FUNCTION_WORDS.has(other.toLowerCase());
  return (
    /\sand\s|&/.test(link) &&
    isName &&
    !isEnglishWord(other.toLowerCase()) &&
    !COMMON_WORDS.en.has(other.toLowerCase())
  );
}

/** "Rice and beans", "Deal or no deal"; but "Bush and aides". */
export function isBesideNoun({ text, end, after }: Standing): boolean {
  const listed = text.charAt(end) === ',' ? LIST.exec(text.slice(end, end + 60)) : null;
  if (listed !== null) return [listed[1] ?? '', listed[2] ?? ''].every(isNoun);
  if (after === undefined || !/^(?:and|or|nor)$/.test(after.text)) return false;
  const other = wordAfter(text, after.end)?.text ?? '';
  if (after.text !== 'and' && other === 'no') return true;
  return !isCapitalFirst(other) && isNoun(other);
}

/** "Boots, gloves and a hat" */
const LIST =
  /^,\s(?:an?\s|the\s)?(\p{Ll}+)(?:,\s(?:an?\s)?\p{Ll}+){0,3},?\s(?:and|or)\s(?:an?\s|the\s)?(\p{Ll}+)/u;

const isNoun = (word: string): boolean =>
  !BESIDE_NAMES.has(word) &&
  !FUNCTION_WORDS.has(word) &&
  !/(?:ed|ing|ly)$/.test(word) &&
  (isEnglishWord(word.replace(/s$/, '')) || isRareWord(word));
