/**
 * Index of the first item of which `holds` is true, or how many there are; it is true of all behind that one. By
 * halving: long articles and lists of words have tens of thousands.
 */
export function firstWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = items[middle];
    if (item === undefined || holds(item)) to = middle;
    else from = middle + 1;
  }
  return from;
}
