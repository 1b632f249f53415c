/** The prefixes of all aliases, while they are gathered: by their hash, in open addressing. */
import { FirstLetters } from './first-letters';
import { FirstWords } from './first-words';
import { finishedHash, readFirstToken, readNextToken, skipSpaces } from './tokens';
import { EMPTY, makeSlot, placeOf } from './slot';

/** Places in the packed table for each prefix: with half of them free, a stranger is known after two or three looks. */
const SPACE_PER_PREFIX = 1.9;
/** The hashes of an alias's prefixes that end where a word may end, the whole alias last. */
export function hashPrefixes(alias: string): number[] {
  const hashes: number[] = [];
  let at = skipSpaces(alias, 0);
  let end = at < alias.length ? readFirstToken(alias, at) : at;
  while (at < alias.length) {
    hashes.push(finishedHash());
    at = skipSpaces(alias, end);
    if (at < alias.length) end = readNextToken(alias, at, end);
  }
  return hashes;
}

/** An alias with the hashes of its prefixes. */
interface Prefixed {
  text: string;
  hashes: readonly number[];
}

export class PrefixTable {
  readonly #firstWords = new FirstWords();
  readonly #lowerFirstWords = new FirstWords();
  readonly #firstLetters = new FirstLetters();
  readonly #hashes: Uint32Array;
  readonly #goesOn: Uint8Array;
  /** The first alias that ends with the prefix, from 1. */
  readonly #aliases: Uint32Array;
  readonly #mask: number;
  #count = 0;

  /** For at most `most` prefixes. */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(most * 1.5 + 2));
    this.#hashes = new Uint32Array(size);
    this.#goesOn = new Uint8Array(size);
    this.#aliases = new Uint32Array(size);
    this.#mask = size - 1;
  }

  /** Aliases of one hash must come one after the other. */
  add({ text, hashes }: Prefixed, alias: number, mayBeLower: boolean): void {
    const [first] = hashes;
    if (first === undefined) return;
    this.#firstLetters.add(text, mayBeLower);
    const rest = restOf(text);
    this.#firstWords.add(first, rest);
    if (mayBeLower) this.#lowerFirstWords.add(first, rest);
    hashes.forEach((hash, index) => {
      const place = this.#find(hash);
      if (index < hashes.length - 1) this.#goesOn[place] = 1;
      else if (this.#aliases[place] === 0) this.#aliases[place] = alias + 1;
    });
  }

  #find(hash: number): number {
    let place = hash & this.#mask;
    while (this.#isTaken(place) && this.#hashes[place] !== hash) place = (place + 1) & this.#mask;
    if (!this.#isTaken(place)) this.#count += 1;
    this.#hashes[place] = hash;
    return place;
  }

  #isTaken = (place: number): boolean => this.#goesOn[place] !== 0 || this.#aliases[place] !== 0;

  pack() {
    const slots = new Uint32Array(Math.ceil(this.#count * SPACE_PER_PREFIX) + 1);
    this.#hashes.forEach((hash, index) => {
      if (!this.#isTaken(index)) return;
      let place = placeOf(hash, slots.length);
      while (slots[place] !== EMPTY) place = place + 1 === slots.length ? 0 : place + 1;
      slots[place] = makeSlot(hash, this.#goesOn[index] === 1, this.#aliases[index] ?? 0);
    });
    return {
      slots,
      firstLetters: this.#firstLetters.noted,
      firstWords: this.#firstWords.pack(),
      lowerFirstWords: this.#lowerFirstWords.pack(),
    };
  }
}

/** What an alias has behind its first word. */
function restOf(alias: string): string {
  const start = skipSpaces(alias, 0);
  return alias.slice(skipSpaces(alias, readFirstToken(alias, start)));
}
