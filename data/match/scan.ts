/**
 * Walks a text once and stops where an alias may begin. This is the one loop that sees every character of a page, so
 * it repeats in place what `readToken` does for nearly all tokens: a call for each takes twice as long.
 */
import { ALONE, IGNORED, SIGN, SPACE, folds, kindOf, lowerCases, wordFolds } from './characters';
import { HASH_START, PRIME, SPACE_UNIT, addUnit, finishHash, lastHash, readToken } from './tokens';

/** Sets of hashes of first tokens, as bits; their lengths are powers of two. */
export interface FirstTokens {
  firstWords: Uint32Array;
  /** Of aliases that may begin in lower case. */
  lowerFirstWords: Uint32Array;
}

/** Tokens with which an alias may begin: start, end and hash of each, one behind the other. */
export function findFirstTokens(text: string, first: FirstTokens): number[] {
  const { firstWords } = first;
  const { length } = text;
  const found: number[] = [];
  let start = 0;
  let hash = HASH_START;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    const fold = wordFolds[unit] ?? 0;
    if (fold !== 0) {
      hash = Math.imul(hash ^ fold, PRIME);
      continue;
    }
    if (unit !== SPACE_UNIT && !isSimpleSign(text, at)) {
      at = readRare(text, { start, at, hash }, first, found) - 1;
    } else {
      if (at > start && hasHash(firstWords, hash)) addWord(text, { start, at, hash }, first, found);
      if (unit !== SPACE_UNIT) {
        const signHash = addUnit(HASH_START, folds[unit] ?? 0);
        if (hasHash(firstWords, signHash)) found.push(at, at + 1, signHash);
      }
    }
    start = at + 1;
    hash = HASH_START;
  }
  if (length > start && hasHash(firstWords, hash)) addWord(text, { start, at: length, hash }, first, found);
  return found;
}

/** A run of word characters from `start` to `at`. */
interface Run {
  start: number;
  at: number;
  hash: number;
}

function addWord(text: string, { start, at, hash }: Run, first: FirstTokens, found: number[]): void {
  if (lowerCases[text.charCodeAt(start)] !== 1 || hasHash(first.lowerFirstWords, hash))
    found.push(start, at, hash);
}

/** Something rarer behind a run: it may belong to it, or be a token by itself. @returns where to go on. */
function readRare(text: string, run: Run, first: FirstTokens, found: number[]): number {
  const { start, at } = run;
  const kind = kindOf(text.charCodeAt(at));
  const isApart = kind === SPACE || kind === ALONE || kind === SIGN;
  if (at > start && isApart && hasHash(first.firstWords, run.hash)) addWord(text, run, first, found);
  if (kind === SPACE || (kind === IGNORED && at === start)) return at + 1;
  const from = isApart ? at : start;
  const end = readToken(text, from, HASH_START);
  const hash = lastHash();
  if (hasHash(first.firstWords, hash)) addWord(text, { start: from, at: end, hash }, first, found);
  return end;
}

const FIRST_MARK = 0x300;
const SOFT_HYPHEN = 0xad;

/** A sign of one unit, and what follows does not belong to it. */
function isSimpleSign(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (kindOf(unit) !== SIGN || folds[unit] === 0) return false;
  const next = text.charCodeAt(at + 1);
  return !(next >= FIRST_MARK || next === SOFT_HYPHEN);
}

function hasHash(bits: Uint32Array, hash: number): boolean {
  const bit = finishHash(hash) & (bits.length * 32 - 1);
  return ((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}
