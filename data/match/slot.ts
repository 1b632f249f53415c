/**
 * What the table keeps of one prefix of aliases, in 32 bits: 8 bits of its hash, which tell most strangers apart;
 * whether some alias goes on behind it; and the first of the aliases that end there, counted from 1.
 */

const TAG_BITS = 8;
const TAG_MASK = (1 << TAG_BITS) - 1;
const GOES_ON = 1 << TAG_BITS;
/** Leaves room for some eight million aliases. */
const ALIAS_SHIFT = TAG_BITS + 1;

/** An empty place is 0, so a slot always goes on or has an alias. */
export const EMPTY = 0;

/** `firstAlias` counts from 1; 0 for none. */
export const makeSlot = (hash: number, goesOn: boolean, firstAlias: number): number =>
  ((hash & TAG_MASK) | (goesOn ? GOES_ON : 0) | (firstAlias << ALIAS_SHIFT)) >>> 0;

export const mayBe = (slot: number, hash: number): boolean => ((slot ^ hash) & TAG_MASK) === 0;
export const goesOn = (slot: number): boolean => (slot & GOES_ON) !== 0;
export const firstAliasOf = (slot: number): number => slot >>> ALIAS_SHIFT;

/** Where to look first in a table of `size` places: by the upper bits, for the lower ones are the tag. */
export const placeOf = (hash: number, size: number): number => Math.floor((hash / 2 ** 32) * size);
