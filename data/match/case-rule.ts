/** When the case of letters matters (design, "What a mention is"). */

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

/** One form of a text in which only case and accents differ still: for aliases that must match exactly. */
export function foldButCase(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
