/**
 * What each UTF-16 unit is to the matcher, and what it folds to. Two tables answer for nearly every unit and are filled
 * as units are met: working all 65,536 out at once would cost a waking service worker some 30 ms.
 */

/** Holds a word together with its neighbours, and folds to one unit: most letters, digits, the underscore. */
export const WORD = 1;
/** The same, but folds to several units: "ß", "ﬁ". */
export const LONG = 2;
export const SPACE = 3;
/** Everything that is no word and no space: a token by itself. */
export const SIGN = 4;
/** A character of a script that is written without spaces, or a Hangul syllable: a token by itself. */
export const ALONE = 5;
/** Belongs to the character before it; of Latin, Greek and Cyrillic letters it does not matter. */
export const MARK = 6;
/** Seen by nobody: soft hyphens, zero-width characters, directions, variation selectors. */
export const IGNORED = 7;
/** Half of a character outside the BMP: `readCharacter` tells the rest. */
export const HALF = 8;
/** Conjoining Hangul letters, which make up a syllable together. */
export const JAMO = 9;

const kinds = new Uint8Array(0x10000);
/** The folded unit of each `WORD`, and 0 for every other unit: one look tells whether a word goes on. */
export const wordFolds = new Uint16Array(0x10000);
/** The folded unit of everything that folds to one, and 0 for the rest. */
export const folds = new Uint16Array(0x10000);
/** 1 for lower-case letters. */
export const lowerCases = new Uint8Array(0x10000);
/**
 * What the scan looks at, see `scan.ts`: a letter in 5 bits, 0 for a space; in the next three, what a token that begins
 * here begins with; and the bits below. 0 for a unit that is rarer, or was not met yet.
 */
export const shapes = new Uint16Array(0x10000);
/** The letter of a shape. */
export const CODE = 31;
/** How a token begins, as `FIRST` bits of a shape. */
export const NOT_LOWER = 1;
export const LOWER = 2;
export const SIGN_FIRST = 4;
export const FIRST_SHIFT = 5;
/** All three bits: a token ends before this unit, and behind it. */
export const ENDS = 7 << 8;
export const ENDS_SHIFT = 8;
/** A character by itself, whatever stands beside it. */
export const SIMPLE = 1 << 11;
export const SPACE_SHAPE = SIMPLE | ENDS;
const longFolds = new Map<number, string>();

/** Kinds of one sign. A dash is no hyphen. */
const SIGNS: readonly (readonly [sign: string, kinds: string])[] = [
  ["'", '\u2018\u2019\u201a\u201b\u2032\u02bc\u02bb\u02b9\u0060\u00b4\u05f3\uff07\uff40'],
  ['"', '\u201c\u201d\u201e\u201f\u2033\u05f4\uff02'],
  ['-', '\u2010\u2011\u058a\u05be\ufe63\uff0d'],
  // Compatibility forms of letters, but nobody reads them as a part of the word before.
  ['™', '\u2122'],
  ['℠', '\u2120'],
];
const signs = new Map(SIGNS.flatMap(([sign, all]) => Array.from(all, (kind) => [kind, sign] as const)));

/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', ẞ: 'ss', ı: 'i', ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ŧ: 't', ƀ: 'b', ɨ: 'i', ƶ: 'z', ȼ: 'c', ǥ: 'g', ς: 'σ',
}; // prettier-ignore

const ALPHABETIC = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const WORD_PART = /[\p{L}\p{N}\p{M}_]/u;
const MARKS = /\p{M}/gu;
const IS_MARK = /^(?:\p{M}|[\u0e33\u0eb3\uff9e\uff9f])/u;
const IS_SPACE = /^\s$/u;
/** The points of Hebrew and Arabic that tell vowels: nearly all texts leave them out. */
const POINTS = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0652\u0670]/g;
/** Format characters, fillers, and the stretching stroke of Arabic. */
const IS_IGNORED = /^(?:\p{Cf}|\p{Variation_Selector}|[\u034f\u115f\u1160\u3164\uffa0\u0640])$/u;
const IS_ALONE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tai_Tham}\p{Script=Tibetan}\p{Script=Hangul}ー々〆ｰ]$/u;
const IS_JAMO = /^[\u1100-\u11ff]$/;
const IS_SYLLABLE = /^[\uac00-\ud7a3]$/;

interface Character {
  kind: number;
  /** Folded; '' where it does not count. */
  fold: string;
}

/** The kind of a unit; `HALF` and `JAMO` need their neighbours to tell more. */
export function kindOf(unit: number): number {
  const kind = kinds[unit] ?? 0;
  return kind === 0 ? learn(unit) : kind;
}

/** Whether a run of word characters surely ends before this unit; else its neighbours tell. */
export function endsWord(unit: number): boolean {
  const kind = kindOf(unit);
  return kind === SPACE || kind === SIGN || kind === ALONE;
}

/** What a unit folds to, if it is a character by itself. */
export function foldOf(unit: number): string {
  if (kinds[unit] === 0) learn(unit);
  return longFolds.get(unit) ?? String.fromCharCode(folds[unit] ?? 0);
}

function learn(unit: number): number {
  const { kind, fold } = classify(String.fromCharCode(unit));
  kinds[unit] = kind;
  if (fold.length === 1) folds[unit] = fold.charCodeAt(0);
  else longFolds.set(unit, fold);
  if (/\p{Ll}/u.test(String.fromCharCode(unit))) lowerCases[unit] = 1;
  if (kind === WORD) wordFolds[unit] = folds[unit] ?? 0;
  shapes[unit] = shapeOf(unit, kind);
  return kind;
}

/** Latin, Greek and Cyrillic letters come before it. */
export const HEBREW = 0x590;
/** The letters with which proclitics begin, see `proclitics.ts`: of Arabic and of Hebrew. */
const PROCLITICS = new Set(Array.from('وفبكلושכבלמה', (letter) => letter.charCodeAt(0)));

/** Whether another name may begin in the same word behind it: all that begins so is read in full. */
export const mayBeProclitic = (unit: number): boolean => unit > HEBREW && PROCLITICS.has(unit);

function shapeOf(unit: number, kind: number): number {
  if (kind === SPACE) return SPACE_SHAPE;
  const fold = folds[unit] ?? 0;
  // "㊀" folds to a character of another kind, "…" to several.
  const isSimple = fold !== 0 && kindOf(fold) === kind;
  if (kind === SIGN && isSimple) return SIMPLE | ENDS | (SIGN_FIRST << FIRST_SHIFT) | letterOf(fold, SIGN);
  const first = lowerCases[unit] === 1 ? LOWER : NOT_LOWER;
  if (kind === WORD && isSimple && !mayBeProclitic(unit))
    return SIMPLE | (first << FIRST_SHIFT) | letterOf(fold, WORD);
  return kind === SIGN || kind === ALONE || kind === JAMO ? ENDS : 0;
}

/** Letters of the alphabet have codes of their own, others share them; signs have the rest up to 31. */
export const LETTERS_END = 27;
const SIGN_CODES = 5;

/** A folded unit in 5 bits, not 0. */
export function letterOf(fold: number, kind: number): number {
  if (kind !== WORD) return LETTERS_END + (fold % SIGN_CODES);
  const letter = fold - 0x61;
  return 1 + (letter >= 0 && letter < 26 ? letter : fold % 26);
}

/** The kind and fold of one character: a unit, or a pair of surrogates. */
export function classify(character: string): Character {
  if (/^[\ud800-\udfff]$/.test(character)) return { kind: HALF, fold: character };
  if (IS_SPACE.test(character)) return { kind: SPACE, fold: ' ' };
  if (IS_IGNORED.test(character) || character.replace(POINTS, '') === '') return { kind: IGNORED, fold: '' };
  const sign = signs.get(character);
  if (sign !== undefined) return { kind: SIGN, fold: sign };
  if (IS_JAMO.test(character)) return { kind: JAMO, fold: character };
  const fold = foldCharacter(character);
  if (IS_MARK.test(character)) return { kind: MARK, fold };
  if (IS_ALONE.test(character)) return { kind: ALONE, fold };
  // A sign that decomposes is still one: "…", "€". A number that does is a word: "½", "²".
  if (!WORD_PART.test(character)) return { kind: SIGN, fold };
  return { kind: fold.length === 1 ? WORD : LONG, fold };
}

/** Compatibility forms, case and diacritics are folded away, character by character. */
function foldCharacter(character: string): string {
  if (IS_SYLLABLE.test(character)) return character;
  const decomposed = lowerCase(character.normalize('NFKD'));
  // What Hangul decomposes to is put together again, as a halfwidth letter must be.
  if (/[\u1100-\u11ff]/.test(decomposed)) return decomposed.normalize('NFC');
  const letters = decomposed.replace(ALPHABETIC.test(decomposed) ? MARKS : POINTS, '');
  return Array.from(letters, (letter) => LETTERS[letter] ?? signs.get(letter) ?? letter).join('');
}

/** "İ" in lower case is an i with a dot above it: decomposed once more, so that the dot goes too. */
const lowerCase = (text: string): string => text.toLowerCase().normalize('NFKD');

/** Whether a mark behind the character that ends before `end` does not matter. */
export function isAlphabeticBefore(text: string, end: number): boolean {
  for (let at = end - 1; at >= 0; at--) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === MARK || kind === IGNORED) continue;
    const [character = ''] = text.slice(isLowHalf(text, at) ? at - 1 : at, at + 1);
    return ALPHABETIC.test(character.normalize('NFKD'));
  }
  return false;
}

const isLowHalf = (text: string, at: number): boolean =>
  at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
