/** Which of many names stand for one thing: disjoint sets, joined as links between names are met (union-find). */
export class Sets {
  readonly #parents = new Map<string, string>();

  /** One name for the whole set in which `name` is; itself where nothing is joined with it. */
  find(name: string): string {
    let root = name;
    for (let parent; (parent = this.#parents.get(root)) !== undefined;) root = parent;
    // So that the next look takes one step.
    for (let at = name; at !== root;) {
      const parent = this.#parents.get(at) ?? root;
      this.#parents.set(at, root);
      at = parent;
    }
    return root;
  }

  join(one: string, other: string): void {
    const [root, otherRoot] = [this.find(one), this.find(other)];
    if (root !== otherRoot) this.#parents.set(otherRoot, root);
  }
}
