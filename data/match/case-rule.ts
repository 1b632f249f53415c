/** When the case of letters matters (design, "What a mention is"). */

import { foldText } from './tokens';

const UPPER = /\p{Lu}|\p{Lt}/u;
const CASED = /[\p{Lu}\p{Lt}\p{Ll}]/u;
/** "US", "WHO", "AID", "U.S.": letters in capitals only. */
const MOST_LETTERS_OF_ACRONYM = 5;

/** Whether the first letter of a text that has a case is a capital. */
export function isCapitalFirst(text: string): boolean {
  const first = CASED.exec(text)?.[0];
  return first !== undefined && UPPER.test(first);
}

/** An alias all in capitals, of up to five letters, stands only for what is written so. */
export function isExact(alias: string): boolean {
  const letters = alias.match(/\p{L}/gu) ?? [];
  return letters.length <= MOST_LETTERS_OF_ACRONYM && isAllCapitals(alias);
}

/** All cased letters are capitals, and there is one. */
export function isAllCapitals(text: string): boolean {
  return UPPER.test(text) && !/\p{Ll}/u.test(text);
}

/** Whether the first cased letter between two offsets is a capital. */
export function startsWithCapital(text: string, start: number, end: number): boolean {
  const unit = text.charCodeAt(start);
  if (unit >= 0x41 && unit <= 0x5a) return true;
  if (unit >= 0x61 && unit <= 0x7a) return false;
  return isCapitalFirst(text.slice(start, end));
}

/** A text in which only case differs still, for aliases that must match exactly. */
export function foldButCase(text: string): string {
  let folded = '';
  for (const letter of text.normalize('NFC')) {
    const fold = foldText(letter);
    const isCapital = isCapitalFirst(letter) && fold !== '';
    // "ß" is "ss" only where case does not count.
    const space = /\s/u.test(letter) ? ' ' : '';
    folded += letter === 'ß' || letter === 'ẞ' ? letter : isCapital ? fold.toUpperCase() : fold || space;
  }
  return folded.replace(/ +/g, ' ').trim();
}
