/** A compiled matcher, ready to read texts: every place where an alias stands, before anybody asks what is meant. */
import type { ThingLabel } from '../model';
import { CAPITAL_FIRST, EXACT_CASE, GOES_ON, NEEDS_CONTEXT, endsPrefix, startsWord } from './compile';
import { foldButCase, isCapitalFirst } from './case-rule';
import { foldText, type FoldedText } from './fold';
import { HASH_START, addToHash, finishHash } from './hash';
import { readRecord, type MatcherArrays } from './record';

const UNUSED = 0;

/** A place where one or more aliases stand that read the same. */
export interface Hit {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** Indexes of aliases, none twice. */
  aliases: number[];
}

export class Matcher {
  readonly #arrays: MatcherArrays;
  /** Reused from text to text. */
  readonly #folded: FoldedText = foldText('');

  constructor(arrays: MatcherArrays) {
    this.#arrays = arrays;
  }

  get aliasCount(): number {
    return this.#arrays.aliasThings.length - 1;
  }

  /**
   * All hits in one block of text, in order of their starts, and of one start the longest first. They may overlap:
   * which of them count is decided later.
   */
  findHits(text: string): Hit[] {
    const folded = foldText(text, this.#folded);
    const { units, length, starts } = folded;
    const { firstWords, lowerFirstWords } = this.#arrays;
    const anyMask = firstWords.length * 32 - 1;
    const lowerMask = lowerFirstWords.length * 32 - 1;
    const hits: Hit[] = [];
    let at = 0;
    while (at < length) {
      if (!startsWord(units, at, length)) {
        at += 1;
        continue;
      }
      const start = at;
      let hash = HASH_START;
      do {
        hash = addToHash(hash, units[at] ?? UNUSED);
        at += 1;
      } while (at < length && !endsPrefix(units, at, length));
      const firstWord = finishHash(hash);
      if (!hasBit(firstWords, firstWord & anyMask)) continue;
      if (
        !hasBit(lowerFirstWords, firstWord & lowerMask) &&
        !mayBeCapital(text.charCodeAt(starts[start] ?? 0))
      )
        continue;
      this.#follow(text, folded, start, hits);
    }
    return hits;
  }

  /** Goes on from `start` as long as some alias does, and adds the hits on the way, the longest first. */
  #follow(text: string, folded: FoldedText, start: number, hits: Hit[]): void {
    const { units, length, starts, ends } = folded;
    const first = hits.length;
    let hash = HASH_START;
    for (let at = start; at < length;) {
      hash = addToHash(hash, units[at] ?? UNUSED);
      at += 1;
      if (at < length && !endsPrefix(units, at, length)) continue;
      const value = this.#lookUp(finishHash(hash));
      if (value === undefined) break;
      if (value >>> 1 !== 0 && starts[at] !== starts[at - 1]) {
        const place = { start: starts[start] ?? 0, end: ends[at - 1] ?? 0 };
        const aliases = this.#readAliases(value >>> 1, { text, folded, from: start, to: at, ...place });
        if (aliases.length > 0) hits.splice(first, 0, { ...place, aliases });
      }
      if ((value & GOES_ON) === 0) break;
    }
  }

  #lookUp(hash: number): number | undefined {
    const { prefixHashes, prefixValues } = this.#arrays;
    const size = prefixHashes.length;
    let place = hash % size;
    while (prefixHashes[place] !== 0) {
      if (prefixHashes[place] === hash) return prefixValues[place];
      place = place + 1 === size ? 0 : place + 1;
    }
    return undefined;
  }

  /** Of the aliases of one hash, those that stand here and in this case. */
  #readAliases(first: number, place: Place): number[] {
    const found: number[] = [];
    const { aliasNext, aliasFlags } = this.#arrays;
    const written = place.text.slice(place.start, place.end);
    for (let alias = first; alias !== 0; alias = aliasNext[alias] ?? 0) {
      const flags = aliasFlags[alias] ?? 0;
      const text = this.aliasText(alias);
      if (!readsSame(text, place)) continue;
      if ((flags & EXACT_CASE) !== 0 && foldButCase(text) !== foldButCase(written)) continue;
      if ((flags & CAPITAL_FIRST) !== 0 && !isCapitalFirst(written)) continue;
      found.push(alias);
    }
    return found;
  }

  aliasText(alias: number): string {
    const { aliasTexts, aliasUnits } = this.#arrays;
    return decode(aliasUnits.subarray(aliasTexts[alias], aliasTexts[alias + 1]));
  }

  aliasNeedsContext(alias: number): boolean {
    return ((this.#arrays.aliasFlags[alias] ?? 0) & NEEDS_CONTEXT) !== 0;
  }

  aliasIsExact(alias: number): boolean {
    return ((this.#arrays.aliasFlags[alias] ?? 0) & EXACT_CASE) !== 0;
  }

  /** The thing that an alias names, as an index. */
  thingOf(alias: number): number {
    return this.#arrays.aliasThings[alias] ?? 0;
  }

  describe(thing: number): ThingLabel {
    const { thingLabels, labelUnits, thingKinds } = this.#arrays;
    const [ref = '', type = '', name = ''] = decode(
      labelUnits.subarray(thingLabels[thing], thingLabels[thing + 1]),
    ).split('\0');
    return { ref, type, name, kind: thingKinds[thing] === 1 ? 'event' : 'entity' };
  }

  neighboursOf(thing: number): Uint32Array {
    const { thingNeighbours, neighbours } = this.#arrays;
    return neighbours.subarray(thingNeighbours[thing], thingNeighbours[thing + 1]);
  }

  /** The days (since 1970) between which an event is near; undefined for an entity or an event without dates. */
  nearDays(thing: number): [from: number, until: number] | undefined {
    const { thingFrom, thingUntil } = this.#arrays;
    const from = thingFrom[thing] ?? 0;
    return from === 0 ? undefined : [from, thingUntil[thing] ?? 0];
  }
}

interface Place {
  text: string;
  start: number;
  end: number;
  folded: FoldedText;
  /** Offsets into the folded units. */
  from: number;
  to: number;
}

/** Makes views of a record. @throws {Error} where it is none, or of another version. */
export function loadMatcher(bytes: Uint8Array<ArrayBuffer>): Matcher {
  return new Matcher(readRecord(bytes));
}

function hasBit(bits: Uint32Array, bit: number): boolean {
  return ((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** Surely no capital: lower-case ASCII letters, which begin most words. */
const mayBeCapital = (unit: number): boolean => unit < 0x61 || unit > 0x7a;

const aliasFold = foldText('');

/** Two prefixes may share a hash: only the letters tell. */
function readsSame(alias: string, { folded, from, to }: Place): boolean {
  const { units, length } = foldText(alias, aliasFold);
  const skip = units[0] === 0x20 ? 1 : 0;
  const whole = units[length - 1] === 0x20 ? length - 1 : length;
  if (whole - skip !== to - from) return false;
  for (let at = 0; at < to - from; at++) if (units[skip + at] !== folded.units[from + at]) return false;
  return true;
}

const CHUNK = 8192;
function decode(units: Uint16Array): string {
  if (units.length <= CHUNK) return String.fromCharCode(...units);
  return String.fromCharCode(...units.subarray(0, CHUNK)) + decode(units.subarray(CHUNK));
}
