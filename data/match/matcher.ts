/** A compiled matcher, ready to read texts: every place where an alias stands, before anybody asks what is meant. */
import type { ThingLabel } from '../model';
import { foldButCase, startsWithCapital } from './case-rule';
import { IGNORED, folds, kindOf, wordFolds } from './characters';
import {
  BASIC,
  CAPITAL_FIRST,
  EVENT,
  EXACT_CASE,
  LAST_OF_RUN,
  NEEDS_CONTEXT,
  WIDE_REF,
  WIDE_TEXT,
} from './compile';
import { mayGoOn } from './first-words';
import { readRecord, type MatcherArrays } from './record';
import { findFirstTokens } from './scan';
import { TokenList } from './token-list';
import { EMPTY, firstAliasOf, goesOn, mayBe, placeOf } from './slot';
import { unpackText } from './texts';
import { finishedHash, foldText, goOnFrom, readNextToken, skipSpaces } from './tokens';

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
  #types: readonly string[] | undefined;

  constructor(arrays: MatcherArrays) {
    this.#arrays = arrays;
  }

  get aliasCount(): number {
    return this.#arrays.aliasThings.length;
  }

  /**
   * All hits in one block of text, in order of their starts, and of one start the longest first. They may overlap:
   * which of them count is decided later.
   */
  findHits(text: string): Hit[] {
    const hits: Hit[] = [];
    const tokens = this.#tokens;
    findFirstTokens(text, this.#arrays, tokens);
    for (let index = 0; index < tokens.length; index++) this.#follow(text, index, hits);
    return hits;
  }

  /** Filled anew for each text. */
  readonly #tokens = new TokenList();

  /** Goes on behind a first token as long as some alias does, and adds the hits on the way, the longest first. */
  #follow(text: string, index: number, hits: Hit[]): void {
    const start = this.#tokens.startOf(index);
    const endOfFirst = this.#tokens.endOf(index);
    let end = endOfFirst;
    const shortest = hits.length;
    goOnFrom(this.#tokens.hashOf(index));
    while (true) {
      const isPrefix = this.#findSlot(text, start, end);
      if (this.#foundCount > 0) {
        const hit = { start, end: endOfSeen(text, end), aliases: this.#takeFound() };
        if (hits.length === shortest) hits.push(hit);
        else hits.splice(shortest, 0, hit);
      }
      if (!isPrefix) return;
      if (end === endOfFirst && !mayGoOn(this.#arrays.firstWords, finishedHash(), text, end)) return;
      const next = skipSpaces(text, end);
      if (next === text.length) return;
      end = readNextToken(text, next, end);
    }
  }

  /** Filled by `#findSlot`, and used again: an array that grows from nothing has room for 16 more. */
  readonly #found: number[] = [];
  #foundCount = 0;

  #takeFound(): number[] {
    const [first = 0] = this.#found;
    const found = this.#foundCount === 1 ? [first] : this.#found.slice(0, this.#foundCount);
    this.#foundCount = 0;
    return found;
  }

  /** Whether some alias may go on behind what has been read; leaves in `#found` the aliases that end with it. */
  #findSlot(text: string, start: number, end: number): boolean {
    const { slots } = this.#arrays;
    const hash = finishedHash();
    let isPrefix = false;
    for (let place = placeOf(hash, slots.length); ; place = place + 1 === slots.length ? 0 : place + 1) {
      const slot = slots[place] ?? EMPTY;
      if (slot === EMPTY) return isPrefix;
      if (!mayBe(slot, hash)) continue;
      isPrefix ||= goesOn(slot);
      const first = firstAliasOf(slot);
      if (first > 0) this.#readAliases(first - 1, text, start, end);
    }
  }

  /** Of the aliases of one hash, those that stand here and in this case. */
  #readAliases(first: number, text: string, start: number, end: number): void {
    const { aliasFlags } = this.#arrays;
    for (let alias = first; ; alias++) {
      const flags = aliasFlags[alias] ?? LAST_OF_RUN;
      if (this.#readsSame(alias, text, start, end) && this.#fitsCase(alias, flags, text, start, end))
        this.#found[this.#foundCount++] = alias;
      if ((flags & LAST_OF_RUN) !== 0) return;
    }
  }

  /** Two prefixes may share a hash: only the letters tell. */
  #readsSame(alias: number, text: string, start: number, end: number): boolean {
    const { aliasTexts, aliasBytes, aliasFlags } = this.#arrays;
    const from = aliasTexts[alias] ?? 0;
    const isWide = ((aliasFlags[alias] ?? 0) & WIDE_TEXT) !== 0;
    if (!isWide && areOtherLetters(aliasBytes[from] ?? 0, text.charCodeAt(start))) return false;
    const length = ((aliasTexts[alias + 1] ?? 0) - from) >>> (isWide ? 1 : 0);
    if (length === end - start) {
      let at = 0;
      for (; at < length; at++) {
        const own = isWide
          ? (aliasBytes[from + 2 * at] ?? 0) | ((aliasBytes[from + 2 * at + 1] ?? 0) << 8)
          : (aliasBytes[from + at] ?? 0);
        const there = text.charCodeAt(start + at);
        if (own === there) continue;
        const fold = folds[own] ?? 0;
        if (fold === 0 || fold !== folds[there]) break;
      }
      if (at === length) return true;
    }
    return foldText(this.aliasText(alias)) === foldText(text.slice(start, end));
  }

  #fitsCase(alias: number, flags: number, text: string, start: number, end: number): boolean {
    if ((flags & EXACT_CASE) !== 0) {
      const own = this.aliasText(alias);
      const there = text.slice(start, end);
      return own === there || foldButCase(own) === foldButCase(there);
    }
    return (flags & CAPITAL_FIRST) === 0 || startsWithCapital(text, start, end);
  }

  aliasText(alias: number): string {
    const { aliasTexts, aliasBytes, aliasFlags } = this.#arrays;
    const isWide = ((aliasFlags[alias] ?? 0) & WIDE_TEXT) !== 0;
    return unpackText(aliasBytes, aliasTexts[alias] ?? 0, aliasTexts[alias + 1] ?? 0, isWide);
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

  refOf(thing: number): string {
    const { thingRefs, refBytes, thingFlags } = this.#arrays;
    const isWide = ((thingFlags[thing] ?? 0) & WIDE_REF) !== 0;
    return unpackText(refBytes, thingRefs[thing] ?? 0, thingRefs[thing + 1] ?? 0, isWide);
  }

  nameOf(thing: number): string {
    return this.aliasText(this.#arrays.thingNames[thing] ?? 0);
  }

  typeOf(thing: number): string {
    this.#types ??= JSON.parse(new TextDecoder().decode(this.#arrays.typeBytes)) as string[];
    return this.#types[this.#arrays.thingTypes[thing] ?? 0] ?? '';
  }

  isEvent(thing: number): boolean {
    return ((this.#arrays.thingFlags[thing] ?? 0) & EVENT) !== 0;
  }

  /** Whether it is known from the topic of world basics alone. */
  isBasic(thing: number): boolean {
    return ((this.#arrays.thingFlags[thing] ?? 0) & BASIC) !== 0;
  }

  describe(thing: number): ThingLabel {
    return {
      ref: this.refOf(thing),
      type: this.typeOf(thing),
      name: this.nameOf(thing),
      kind: this.isEvent(thing) ? 'event' : 'entity',
    };
  }

  neighboursOf(thing: number): Uint32Array {
    const { thingNeighbours, neighbours } = this.#arrays;
    return neighbours.subarray(thingNeighbours[thing], thingNeighbours[thing + 1]);
  }

  /** First and last day of an event, in days since 1970; undefined for an entity or an event without dates. */
  daysOf(thing: number): [start: number, end: number] | undefined {
    const { eventStarts, eventEnds, thingRefs } = this.#arrays;
    // Events stand behind the entities.
    const event = thing - (thingRefs.length - 1 - eventStarts.length);
    const start = event < 0 ? 0 : (eventStarts[event] ?? 0);
    return start === 0 ? undefined : [start, eventEnds[event] ?? 0];
  }
}

/** Makes views of a record. @throws {Error} where it is none, or of another version. */
export function loadMatcher(bytes: Uint8Array<ArrayBuffer>): Matcher {
  return new Matcher(readRecord(bytes));
}

/** A token carries what is not seen behind it; a mention does not. */
function endOfSeen(text: string, end: number): number {
  let seen = end;
  while (kindOf(text.charCodeAt(seen - 1)) === IGNORED) seen -= 1;
  return seen;
}

/** Whether two units are surely other letters: most strangers of one hash need no folding to be told apart. */
function areOtherLetters(own: number, there: number): boolean {
  const [one, other] = [wordFolds[own] ?? 0, wordFolds[there] ?? 0];
  return one !== other && one !== 0 && other !== 0;
}
