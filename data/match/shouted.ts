/** Whether letters in capitals stand among words that are shouted: "HOW IS THAT CONFUSING?" */
import { isAllCapitals } from './case-rule';
import type { Standing } from './standing';
import { SHORT_WORDS } from './words/common-words';
import { isEnglishWord } from './words/english-words';
import { FUNCTION_WORDS } from './words/function-words';

/** As far as two words beside it may reach. */
const REACH = 30;

export function isShouted({ text, start, end, lower }: Standing): boolean {
  if (!SHORT_WORDS.has(lower)) return false;
  const before = wordsIn(text.slice(Math.max(0, start - REACH), start)).reverse();
  const beside = [...capitalsFirst(before), ...capitalsFirst(wordsIn(text.slice(end, end + REACH)))];
  return beside.length > 1 && beside.some(isWord);
}

const wordsIn = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

/** Of the two nearest words, those in capitals up to the first that is not. */
function capitalsFirst(words: readonly string[]): string[] {
  const end = words.findIndex((word) => !isAllCapitals(word));
  return words.slice(0, Math.min(2, end === -1 ? words.length : end));
}

const isWord = (word: string): boolean => {
  const lower = word.toLowerCase();
  return FUNCTION_WORDS.has(lower) || isEnglishWord(lower);
};
