/**
 * Things -> one binary record. A prefix of an alias that ends where a word may end is kept by its hash: the matcher
 * follows a text from prefix to prefix, and compares the text of an alias only at the end. So its time grows with the
 * text and hardly with the number of aliases.
 */
import { isCapitalFirst, isExact } from './case-rule';
import { dayNumber } from './day-number';
import { PrefixTable, hashPrefixes } from './prefixes';
import { writeRecord } from './record';
import { packTexts } from './texts';
import type { Thing } from './thing';

/** Bits of `aliasFlags`. */
export const NEEDS_CONTEXT = 1;
export const EXACT_CASE = 2;
export const CAPITAL_FIRST = 4;
export const WIDE_TEXT = 8;
/** The next alias has another hash. */
export const LAST_OF_RUN = 16;

/** Bits of `thingFlags`. */
export const EVENT = 1;
export const WIDE_REF = 2;
export const BASIC = 4;

/** As many as a sort key has room for, and a slot. */
const MOST_ALIASES = 2 ** 21;

interface AliasRow {
  text: string;
  thing: number;
  flags: number;
  isName: boolean;
  /** Of the prefixes that end where a word may end, the whole alias last; empty where folding leaves nothing. */
  hashes: readonly number[];
}

/** Compiles things for `loadMatcher`. */
export function compileMatcher(unordered: readonly Thing[]): Uint8Array<ArrayBuffer> {
  const things = [...unordered].sort((one, other) => Number(isEvent(one)) - Number(isEvent(other)));
  const events = things.filter(isEvent);
  const aliases = sortByHash(things.flatMap((thing, index) => aliasRows(thing, index)));
  if (aliases.length > MOST_ALIASES) throw new Error(`more than ${MOST_ALIASES} aliases`);
  const aliasTexts = packTexts(aliases.map(({ text }) => text));
  const refs = packTexts(things.map(({ ref }) => ref));
  const types = [...new Set(things.map(({ type }) => type))];
  const typeNumbers = new Map(types.map((type, index) => [type, index]));
  return writeRecord({
    ...indexPrefixes(aliases),
    aliasTexts: aliasTexts.starts,
    aliasThings: Uint32Array.from(aliases, ({ thing }) => thing),
    thingRefs: refs.starts,
    thingNames: nameIndexes(aliases, things.length),
    ...packNeighbours(things),
    eventStarts: Int32Array.from(events, ({ start, end }) => dayNumber(start ?? end, 'start')),
    eventEnds: Int32Array.from(events, ({ start, end }) => dayNumber(end ?? start, 'end')),
    thingTypes: Uint16Array.from(things, ({ type }) => typeNumbers.get(type) ?? 0),
    aliasBytes: aliasTexts.bytes,
    refBytes: refs.bytes,
    typeBytes: new TextEncoder().encode(JSON.stringify(types)),
    aliasFlags: Uint8Array.from(
      aliases,
      ({ flags, hashes }, index) =>
        flags |
        (aliasTexts.isWide(index) ? WIDE_TEXT : 0) |
        (hashes.at(-1) === aliases[index + 1]?.hashes.at(-1) ? 0 : LAST_OF_RUN),
    ),
    thingFlags: Uint8Array.from(
      things,
      (thing, index) =>
        (isEvent(thing) ? EVENT : 0) |
        (refs.isWide(index) ? WIDE_REF : 0) |
        (thing.isBasic === true ? BASIC : 0),
    ),
  });
}

const isEvent = ({ kind }: Thing): boolean => kind === 'event';

function aliasRows({ aliases, name }: Thing, thing: number): AliasRow[] {
  return aliases.map(({ text, needsContext = false, matchCase = false }) => ({
    text,
    thing,
    flags:
      (needsContext ? NEEDS_CONTEXT : 0) |
      (matchCase || isExact(text) ? EXACT_CASE : 0) |
      (isCapitalFirst(text) ? CAPITAL_FIRST : 0),
    isName: text === name,
    hashes: hashPrefixes(text),
  }));
}

/** Aliases of one hash stand side by side; among them, the things keep their order. */
function sortByHash(rows: readonly AliasRow[]): AliasRow[] {
  // A number of 53 bits holds both the hash and the index: sorting plain numbers takes a tenth of the time.
  const keys = Float64Array.from(rows, ({ hashes }, index) => (hashes.at(-1) ?? 0) * MOST_ALIASES + index);
  return Array.from(keys.sort(), (key) => rows[key % MOST_ALIASES]).filter((row) => row !== undefined);
}

function nameIndexes(aliases: readonly AliasRow[], things: number): Uint32Array<ArrayBuffer> {
  const names = new Uint32Array(things);
  aliases.forEach(({ thing, isName }, index) => {
    if (isName) names[thing] = index;
  });
  return names;
}

function indexPrefixes(aliases: readonly AliasRow[]) {
  const table = new PrefixTable(aliases.reduce((sum, { hashes }) => sum + hashes.length, 0));
  aliases.forEach((alias, index) => {
    table.add(alias, index, (alias.flags & CAPITAL_FIRST) === 0);
  });
  return table.pack();
}

function packNeighbours(things: readonly Thing[]) {
  const indexOf = new Map(things.map(({ ref }, index) => [ref, index]));
  const thingNeighbours = new Uint32Array(things.length + 1);
  const neighbours: number[] = [];
  things.forEach((thing, index) => {
    for (const ref of thing.neighbours) {
      const neighbour = indexOf.get(ref);
      if (neighbour !== undefined) neighbours.push(neighbour);
    }
    thingNeighbours[index + 1] = neighbours.length;
  });
  return { thingNeighbours, neighbours: Uint32Array.from(neighbours) };
}
