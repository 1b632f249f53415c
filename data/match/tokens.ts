/**
 * Reads a text token by token, folded on the way, without a copy of it. A token is a run of letters, digits, marks and
 * underscores, one sign, or one character of a script that is written without spaces. Texts and aliases are read by
 * this same code, so that what is equal gets the same hash.
 */
import {
  ALONE,
  HALF,
  IGNORED,
  JAMO,
  LONG,
  MARK,
  SIGN,
  SPACE,
  WORD,
  classify,
  endsWord,
  foldOf,
  folds,
  isAlphabeticBefore,
  kindOf,
  wordFolds,
} from './characters';

export const HASH_START = 0x2545f491;
export const PRIME = 0x01000193;
const SPACE_UNIT = 0x20;

/**
 * The hash of what has been read, by FNV-1a on UTF-16 units. It stands in an array since a number of 32 bits that is
 * handed from function to function, or kept in a variable of the module, costs memory each time.
 */
const rolling = new Int32Array([HASH_START]);

const addUnit = (unit: number): void => {
  rolling[0] = Math.imul((rolling[0] ?? 0) ^ unit, PRIME);
};

function addText(text: string): void {
  for (let at = 0; at < text.length; at++) addUnit(text.charCodeAt(at));
}

/** As it is, to go on from later. */
export const lastHash = (): number => rolling[0] ?? 0;

/** What has been read, spread over all bits of a number without a sign. */
export const finishedHash = (): number => spread(rolling[0] ?? 0) >>> 0;

/** Spreads a hash over all its bits (Wellons' "lowbias32", its first half). */
export function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return mixed ^ (mixed >>> 15);
}

/** A character as it stands in a text: its kind, its fold, and where it ends. */
interface Place {
  kind: number;
  fold: string;
  end: number;
}

/** The character at `at`, whatever it is made of: one unit, a pair, or Hangul letters that make up a syllable. */
export function readCharacter(text: string, at: number): Place {
  const unit = text.charCodeAt(at);
  const kind = kindOf(unit);
  if (kind === HALF) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (character.length === 2) return { ...classify(character), end: at + 2 };
    // One half alone is no letter.
    return { kind: SIGN, fold: character, end: at + 1 };
  }
  if (kind === JAMO) return readSyllable(text, at);
  if (kind === MARK) return readMarks(text, at);
  return { kind, fold: foldOf(unit), end: at + 1 };
}

const JAMO_RUN = /[\u1100-\u11ff]{1,3}/y;

function readSyllable(text: string, at: number): Place {
  JAMO_RUN.lastIndex = at;
  const [syllable = ''] = (JAMO_RUN.exec(text)?.[0] ?? text.charAt(at)).normalize('NFC');
  return { kind: ALONE, fold: syllable, end: at + syllable.normalize('NFD').length };
}

/** Marks that matter, in canonical order: two people may type two marks of one letter either way. */
function readMarks(text: string, at: number): Place {
  let end = at + 1;
  while (end < text.length && kindOf(text.charCodeAt(end)) === MARK) end += 1;
  if (isAlphabeticBefore(text, at)) return { kind: MARK, fold: '', end };
  let fold = '';
  for (let each = at; each < end; each++) fold += foldOf(text.charCodeAt(each));
  return { kind: MARK, fold: fold.normalize('NFKD'), end };
}

/** Reads the token at `start`, which is no space, as the first of an alias; see `readToken`. */
export function readFirstToken(text: string, start: number): number {
  rolling[0] = HASH_START;
  return readToken(text, start);
}

/** Reads the token at `next`, which is no space, behind one that ended at `end`; see `readToken`. */
export function readNextToken(text: string, next: number, end: number): number {
  if (next > end) addUnit(SPACE_UNIT);
  return readToken(text, next);
}

/** As if what has this hash had just been read. */
export function goOnFrom(hash: number): void {
  rolling[0] = hash;
}

/**
 * Reads a token on top of what has been read.
 * @returns where it ends: behind what is not seen, too, for it belongs to the character before.
 */
function readToken(text: string, start: number): number {
  const length = text.length;
  const table = wordFolds;
  let at = start;
  let hash = rolling[0] ?? 0;
  let fold = table[text.charCodeAt(at)] ?? 0;
  // Nearly all tokens: letters that fold to one unit each.
  while (fold !== 0) {
    hash = Math.imul(hash ^ fold, PRIME);
    at += 1;
    fold = at < length ? (table[text.charCodeAt(at)] ?? 0) : 0;
  }
  rolling[0] = hash;
  if (at === length) return at;
  const unit = text.charCodeAt(at);
  const kind = kindOf(unit);
  if (at > start) return endsWord(unit) ? at : readRest(text, start, at);
  const single = kind === SIGN || kind === ALONE ? (folds[unit] ?? 0) : 0;
  if (single === 0 || isExtended(text, at + 1)) return readRest(text, start, at);
  addUnit(single);
  return at + 1;
}

/** Whether what stands at `at` belongs to the character before it. */
function isExtended(text: string, at: number): boolean {
  if (at === text.length) return false;
  const kind = kindOf(text.charCodeAt(at));
  return kind === MARK || kind === IGNORED;
}

/** A token that begins or goes on with something rarer. */
function readRest(text: string, start: number, from: number): number {
  let at = from;
  // What the token is, by its first character that counts; a run of words only goes on.
  let isWord = at > start;
  let isSingle = false;
  while (at < text.length) {
    const { kind, fold, end } = readCharacter(text, at);
    const isPart = kind === WORD || kind === LONG;
    if (kind === SPACE) break;
    if (kind !== IGNORED && kind !== MARK) {
      if (isSingle || (isWord && !isPart)) break;
      isWord = isPart;
      isSingle = !isPart;
    } else if (kind === MARK && fold !== '' && !isSingle) isWord = true;
    addText(fold);
    at = end;
  }
  return at;
}

/** The first place at or behind `at` that is no space and nothing unseen. */
export function skipSpaces(text: string, at: number): number {
  let next = at;
  while (next < text.length) {
    const unit = text.charCodeAt(next);
    if (unit > SPACE_UNIT) {
      const kind = kindOf(unit);
      if (kind !== SPACE && kind !== IGNORED) break;
    } else if (kindOf(unit) !== SPACE) break;
    next += 1;
  }
  return next;
}

/** Most names are made of these alone. */
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/i;

/** A text or an alias as the matcher compares it. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = '';
  for (let at = 0; at < text.length;) {
    const { fold, end } = readCharacter(text, at);
    if (fold !== ' ' || !folded.endsWith(' ')) folded += fold;
    at = end;
  }
  return folded.trim();
}
