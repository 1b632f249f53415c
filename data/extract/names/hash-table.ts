/** Hash -> small number, in two typed arrays: some 100,000 entries load in a few milliseconds. */
export class HashTable {
  private readonly keys: Uint32Array;
  private readonly values: Int32Array;
  private readonly mask: number;

  constructor(size: number) {
    let capacity = 16;
    while (capacity < size * 2) capacity *= 2;
    this.keys = new Uint32Array(capacity);
    this.values = new Int32Array(capacity).fill(-1);
    this.mask = capacity - 1;
  }

  set(key: number, value: number): void {
    const slot = this.slot(key);
    this.keys[slot] = key;
    this.values[slot] = value;
  }

  /** -1 where there is none. */
  get(key: number): number {
    return this.values[this.slot(key)] ?? -1;
  }

  private slot(key: number): number {
    // Keys come in with their upper bits cut off: spread them anew.
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & this.mask;
    while (this.values[slot] !== -1 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
    return slot;
  }
}
