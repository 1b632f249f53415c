/** What stands on a page beyond doubt, and where: by it the doubtful is decided. */
export class Evidence {
  /** For each thing, the blocks in which it is named, ascending. */
  readonly #blocks = new Map<number, number[]>();
  /** Things of whose name somebody else stands on the page, with the others' offices: their bare name tells nothing. */
  readonly namesakes = new Map<number, Set<string>>();
  /** Day of publication, in days since 1970. */
  readonly day: number | undefined;

  constructor(day: number | undefined) {
    this.day = day;
  }

  addNamesake(thing: number, office: string | undefined): void {
    const offices = this.namesakes.get(thing) ?? new Set();
    this.namesakes.set(thing, offices);
    if (office !== undefined) offices.add(office);
  }

  readonly #named = new Set<number>();

  /** A name of the thing stands there, and could mean nothing else. */
  addNamed(thing: number, block: number): void {
    this.#named.add(thing);
    this.add(thing, block);
  }

  isNamed(thing: number): boolean {
    return this.#named.has(thing);
  }

  add(thing: number, block: number): void {
    const blocks = this.#blocks.get(thing);
    if (blocks === undefined) this.#blocks.set(thing, [block]);
    else blocks.push(block);
  }

  has(thing: number): boolean {
    return this.#blocks.has(thing);
  }

  stands(thing: number, block: number): boolean {
    return this.#blocks.get(thing)?.includes(block) === true;
  }
}
