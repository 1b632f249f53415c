/**
 * Aliases -> one binary record. A prefix of a folded alias that ends where a word may end is kept by its hash: the
 * matcher follows a text from prefix to prefix, and compares the text of an alias only at the end. So its time grows
 * with the text and hardly with the number of aliases.
 */
import { isBoundary, classAt, OTHER } from './boundaries';
import { isCapitalFirst, isExact } from './case-rule';
import { dayNumber } from './day-number';
import { foldText } from './fold';
import { HASH_START, addToHash, finishHash } from './hash';
import { writeRecord } from './record';
import type { Thing } from './thing';

/** Bits of `aliasFlags`. */
export const NEEDS_CONTEXT = 1;
export const EXACT_CASE = 2;
export const CAPITAL_FIRST = 4;

/** In `prefixValues`: some alias goes on behind this prefix. Above it, the first alias that ends here, from 1. */
export const GOES_ON = 1;

/** Days before its start and after its end at which an event is near (design, "What a mention is"). */
const DAYS_BEFORE = 30;
const DAYS_AFTER = 90;

/** Places in the table for each prefix. */
const SPACE_PER_PREFIX = 1.4;
const BITS_PER_FIRST_WORD = 16;

const SPACE = 0x20;

/** Compiles things for `loadMatcher`. A refused alias is one of which nothing is left after folding. */
export function compileMatcher(things: readonly Thing[]): Uint8Array<ArrayBuffer> {
  const prefixes = new Map<number, number>();
  const firstWords = new Set<number>();
  const lowerFirstWords = new Set<number>();
  const aliasThings: number[] = [0];
  const aliasNext: number[] = [0];
  const aliasFlags: number[] = [0];
  const texts: string[] = [''];
  things.forEach((thing, index) => {
    for (const alias of thing.aliases) {
      const hashes = hashPrefixes(alias.text);
      const [firstWord] = hashes;
      const whole = hashes.at(-1);
      if (firstWord === undefined || whole === undefined) continue;
      const flags = flagsOf(alias.text, alias.needsContext === true, alias.matchCase === true);
      firstWords.add(firstWord);
      if ((flags & CAPITAL_FIRST) === 0) lowerFirstWords.add(firstWord);
      for (const hash of hashes.slice(0, -1)) prefixes.set(hash, (prefixes.get(hash) ?? 0) | GOES_ON);
      const value = prefixes.get(whole) ?? 0;
      aliasNext.push(value >>> 1);
      prefixes.set(whole, (value & GOES_ON) | (texts.length << 1));
      texts.push(alias.text);
      aliasThings.push(index);
      aliasFlags.push(flags);
    }
  });
  const table = fillTable(prefixes);
  const [aliasTexts, aliasUnits] = packTexts(texts);
  const [thingLabels, labelUnits] = packTexts(
    things.map(({ ref, type, name }) => [ref, type, name].join('\0')),
  );
  return writeRecord({
    ...table,
    firstWords: fillBits(firstWords),
    lowerFirstWords: fillBits(lowerFirstWords),
    aliasTexts,
    aliasThings: Uint32Array.from(aliasThings),
    aliasNext: Uint32Array.from(aliasNext),
    thingLabels,
    ...packNeighbours(things),
    thingFrom: Int32Array.from(things, ({ start, end }) => dayNumber(start ?? end, 'start', -DAYS_BEFORE)),
    thingUntil: Int32Array.from(things, ({ start, end }) => dayNumber(end ?? start, 'end', DAYS_AFTER)),
    aliasUnits,
    labelUnits,
    aliasFlags: Uint8Array.from(aliasFlags),
    thingKinds: Uint8Array.from(things, ({ kind }) => (kind === 'event' ? 1 : 0)),
  });
}

function flagsOf(text: string, needsContext: boolean, matchCase: boolean): number {
  return (
    (needsContext ? NEEDS_CONTEXT : 0) |
    (matchCase || isExact(text) ? EXACT_CASE : 0) |
    (isCapitalFirst(text) ? CAPITAL_FIRST : 0)
  );
}

/** The hashes of an alias's prefixes that end where a word may end, the whole alias last. */
function hashPrefixes(text: string): number[] {
  const { units, length: whole } = foldText(text);
  const length = units[whole - 1] === SPACE ? whole - 1 : whole;
  const hashes: number[] = [];
  let hash = HASH_START;
  for (let at = units[0] === SPACE ? 1 : 0; at < length; at++) {
    hash = addToHash(hash, units[at] ?? 0);
    if (at + 1 === length || endsPrefix(units, at + 1, length)) hashes.push(finishHash(hash));
  }
  return hashes;
}

/** A prefix that ends with a space says no more than the one before it. */
export function endsPrefix(units: Uint16Array, at: number, length: number): boolean {
  return units[at - 1] !== SPACE && isBoundary(units, at, length);
}

/** Whether a word, or an alias that begins with a sign, may begin at `at`. */
export function startsWord(units: Uint16Array, at: number, length: number): boolean {
  return units[at] !== SPACE && isBoundary(units, at, length);
}

export const isSign = (units: Uint16Array, at: number, length: number): boolean =>
  classAt(units, at, length) === OTHER;

function fillTable(prefixes: ReadonlyMap<number, number>) {
  const size = Math.ceil(prefixes.size * SPACE_PER_PREFIX) + 1;
  const prefixHashes = new Uint32Array(size);
  const prefixValues = new Uint32Array(size);
  for (const [hash, value] of prefixes) {
    let place = hash % size;
    while (prefixHashes[place] !== 0) place = place + 1 === size ? 0 : place + 1;
    prefixHashes[place] = hash;
    prefixValues[place] = value;
  }
  return { prefixHashes, prefixValues };
}

/** A set of hashes as bits: no word that is in it is missed, few others pass. */
function fillBits(hashes: ReadonlySet<number>): Uint32Array<ArrayBuffer> {
  const bits = 2 ** Math.max(5, Math.ceil(Math.log2(hashes.size * BITS_PER_FIRST_WORD + 1)));
  const words = new Uint32Array(bits / 32);
  for (const hash of hashes) {
    const bit = hash & (bits - 1);
    words[bit >>> 5] = (words[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return words;
}

/** Texts one behind the other; text `n` stands between offsets `n` and `n + 1`. */
function packTexts(
  texts: readonly string[],
): [offsets: Uint32Array<ArrayBuffer>, units: Uint16Array<ArrayBuffer>] {
  const offsets = new Uint32Array(texts.length + 1);
  texts.forEach((text, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + text.length;
  });
  const units = new Uint16Array(offsets.at(-1) ?? 0);
  texts.forEach((text, index) => {
    const start = offsets[index] ?? 0;
    for (let at = 0; at < text.length; at++) units[start + at] = text.charCodeAt(at);
  });
  return [offsets, units];
}

function packNeighbours(things: readonly Thing[]) {
  const indexOf = new Map(things.map(({ ref }, index) => [ref, index]));
  const lists = things.map(({ neighbours }) => neighbours.flatMap((ref) => indexOf.get(ref) ?? []));
  const thingNeighbours = new Uint32Array(things.length + 1);
  lists.forEach((list, index) => {
    thingNeighbours[index + 1] = (thingNeighbours[index] ?? 0) + list.length;
  });
  return { thingNeighbours, neighbours: Uint32Array.from(lists.flat()) };
}
