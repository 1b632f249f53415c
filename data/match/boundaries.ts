/** Where words begin and end in folded text: Unicode words, and every character of scripts written without spaces. */

/** Letters, digits, marks and the underscore hold a word together. */
const WORD = /[\p{L}\p{N}\p{M}_]/u;
/** Han, Kana, Thai, Lao, Khmer, Myanmar ...: no spaces between words. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tai_Tham}\p{Script=Javanese}\p{Script=Tibetan}ー々〆]/u;
const MARK = /\p{M}/u;

export const OTHER = 1;
export const WORD_PART = 2;
/** A character of a script without spaces: may stand alone. */
export const ALONE = 3;
/** A mark of such a script: belongs to what stands before it. */
const ALONE_MARK = 4;

const classes = new Uint8Array(0x10000);

function classify(character: string): number {
  if (SPACELESS.test(character)) return MARK.test(character) ? ALONE_MARK : ALONE;
  return WORD.test(character) ? WORD_PART : OTHER;
}

/** The class of the character to which the unit at `at` belongs; `OTHER` outside. */
export function classAt(units: Uint16Array, at: number, length: number): number {
  if (at < 0 || at >= length) return OTHER;
  const unit = units[at] ?? 0;
  const known = classes[unit] ?? 0;
  if (known !== 0) return known;
  if (unit >= 0xd800 && unit <= 0xdfff) return classify(surrogatePair(units, at));
  return (classes[unit] = classify(String.fromCharCode(unit)));
}

function surrogatePair(units: Uint16Array, at: number): string {
  const unit = units[at] ?? 0;
  return unit < 0xdc00
    ? String.fromCharCode(unit, units[at + 1] ?? 0)
    : String.fromCharCode(units[at - 1] ?? 0, unit);
}

/** Whether a word may end before `at` and another begin there: not inside a character, nor inside a word. */
export function isBoundary(units: Uint16Array, at: number, length: number): boolean {
  if (at <= 0 || at >= length) return true;
  const unit = units[at] ?? 0;
  if (unit >= 0xdc00 && unit <= 0xdfff) return false;
  const before = classAt(units, at - 1, length);
  const after = classAt(units, at, length);
  if (after === ALONE_MARK) return false;
  return !(before === WORD_PART && after === WORD_PART);
}
