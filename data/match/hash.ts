/** FNV-1a over UTF-16 units, 32 bits; the finisher spreads it (murmur3's). */
export const HASH_START = 0x811c9dc5;

export const addToHash = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

export function finishHash(hash: number): number {
  let mixed = hash;
  mixed ^= mixed >>> 16;
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  // Zero stands for an empty place in the table.
  return (mixed ^ (mixed >>> 16)) >>> 0 || 1;
}
