/** Tokens of a text, kept in one array that is used again for the next text: three numbers of each. */
export class TokenList {
  #numbers = new Int32Array(3 * 256);
  #end = 0;

  get length(): number {
    return this.#end / 3;
  }

  clear(): void {
    this.#end = 0;
  }

  /** UTF-16 offsets, and the hash of what stands there. */
  add(start: number, end: number, hash: number): void {
    if (this.#end === this.#numbers.length) this.#grow();
    const numbers = this.#numbers;
    numbers[this.#end] = start;
    numbers[this.#end + 1] = end;
    numbers[this.#end + 2] = hash;
    this.#end += 3;
  }

  startOf = (index: number): number => this.#numbers[3 * index] ?? 0;
  endOf = (index: number): number => this.#numbers[3 * index + 1] ?? 0;
  hashOf = (index: number): number => this.#numbers[3 * index + 2] ?? 0;

  #grow(): void {
    const numbers = new Int32Array(2 * this.#numbers.length);
    numbers.set(this.#numbers);
    this.#numbers = numbers;
  }
}
