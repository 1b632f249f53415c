/** Ids within one article or topic, each for one thing alone. */
export class FreeIds {
  private readonly taken: Set<string>;
  /** The number to try next behind an id that is asked for again and again. */
  private readonly next = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.taken = new Set(taken);
  }

  has(id: string): boolean {
    return this.taken.has(id);
  }

  /** The id itself, or with the first number that makes it nobody's; it is taken from now on. */
  take(id: string): string {
    let free = id;
    let count = this.next.get(id) ?? 2;
    while (this.taken.has(free)) free = `${id}-${count++}`;
    this.next.set(id, count);
    this.taken.add(free);
    return free;
  }
}
