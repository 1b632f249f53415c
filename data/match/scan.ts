/**
 * Walks a text once and stops where an alias may begin. This is the one loop that sees every character of a page: it
 * tells by the first three of a word that no alias begins so, and reads on only where one may.
 */
import {
  ENDS,
  ENDS_SHIFT,
  FIRST_SHIFT,
  IGNORED,
  SIMPLE,
  SPACE_SHAPE,
  kindOf,
  lowerCases,
  mayBeProclitic,
  shapes,
  wordFolds,
} from './characters';
import { moveOn } from './first-letters';
import { mayBegin } from './first-words';
import { stemsOf } from './proclitics';
import { HASH_START, PRIME, finishedHash, lastHash, readFirstToken, spread } from './tokens';
import type { TokenList } from './token-list';

/** How aliases begin. */
export interface FirstTokens {
  /** By their first three characters, see `FirstLetters`. */
  firstLetters: Uint8Array;
  /** By their first words and what is behind, see `first-words.ts`. */
  firstWords: Uint32Array;
  /** Of aliases that may begin in lower case. */
  lowerFirstWords: Uint32Array;
}

/** Puts the tokens with which an alias may begin into `found`. */
export function findFirstTokens(text: string, first: FirstTokens, found: TokenList): void {
  found.clear();
  for (let at = 0; at < text.length;) at = addNextToken(text, at, first, found);
}

/** Goes on from the end of a token to the next one that may matter. @returns where that one ends. */
function addNextToken(text: string, from: number, first: FirstTokens, found: TokenList): number {
  const { firstLetters } = first;
  // A variable of a module is looked up each time: with one of its own, the loop takes half the time.
  const table = shapes;
  const { length } = text;
  // The letters and the shapes of the units before.
  let window = 0;
  let third = ENDS;
  let second = ENDS;
  let last = SPACE_SHAPE;
  for (let at = from; at < length; at++) {
    const shape = table[text.charCodeAt(at)] ?? 0;
    window = moveOn(window, shape);
    // Numbers, and no branches that the processor would have to guess for each word.
    const begins = (firstLetters[window] ?? 0) & (second >> FIRST_SHIFT) & ((third | second) >> ENDS_SHIFT);
    if (begins !== 0) return addWord(text, at - 2, first, found);
    if ((shape & SIMPLE) === 0) return addToken(text, startOfToken(text, at, from), first, found);
    third = second;
    second = last;
    last = shape;
  }
  return addLastToken(text, from, first, found);
}

/** What begins with one of the last two characters, for which the loop had no third. */
function addLastToken(text: string, from: number, first: FirstTokens, found: TokenList): number {
  const { length } = text;
  for (let start = Math.max(from, length - 2); start < length; start++) {
    const begins = start === from || ((shapeAt(text, start - 1) | shapeAt(text, start)) & ENDS) !== 0;
    if (begins) return addToken(text, start, first, found);
  }
  return length;
}

/** Where the token begins that ends before something rarer at `at`, or of which that may be a part. */
function startOfToken(text: string, at: number, floor: number): number {
  // Now its shape is known, if it was not.
  kindOf(text.charCodeAt(at));
  let start = at;
  while (start > floor && (shapeAt(text, start - 1) & ENDS) === 0) start -= 1;
  // Marks and what is not seen belong to the sign before them.
  return start === at && at > floor && shapeAt(text, at - 1) !== SPACE_SHAPE ? at - 1 : start;
}

const shapeAt = (text: string, at: number): number => shapes[text.charCodeAt(at)] ?? 0;

/** The same as `addToken`, in one go, for nearly all words: simple letters before a simple sign or a space. */
function addWord(text: string, start: number, first: FirstTokens, found: TokenList): number {
  const table = wordFolds;
  const { length } = text;
  let hash = HASH_START;
  let end = start;
  for (let fold = table[text.charCodeAt(end)] ?? 0; fold !== 0;) {
    hash = Math.imul(hash ^ fold, PRIME);
    end += 1;
    fold = end < length ? (table[text.charCodeAt(end)] ?? 0) : 0;
  }
  if (end === start || end === length || (~shapeAt(text, end) & SPACE_SHAPE) !== 0)
    return addToken(text, start, first, found);
  const words = lowerCases[text.charCodeAt(start)] === 1 ? first.lowerFirstWords : first.firstWords;
  if (mayBegin(words, spread(hash), text, end)) found.add(start, end, hash);
  return end;
}

/** Reads a token in full, and adds it where an alias may begin with it. @returns where to go on. */
function addToken(text: string, start: number, first: FirstTokens, found: TokenList): number {
  const unit = text.charCodeAt(start);
  if (shapes[unit] === SPACE_SHAPE || kindOf(unit) === IGNORED) return start + 1;
  const end = addIfFirst(text, start, first, found);
  if (mayBeProclitic(unit))
    for (const stem of stemsOf(text, start, end)) addIfFirst(text, stem, first, found);
  return end;
}

/** @returns where the token ends. */
function addIfFirst(text: string, start: number, first: FirstTokens, found: TokenList): number {
  const end = readFirstToken(text, start);
  const words = lowerCases[text.charCodeAt(start)] === 1 ? first.lowerFirstWords : first.firstWords;
  if (mayBegin(words, finishedHash(), text, end)) found.add(start, end, lastHash());
  return end;
}
