/**
 * The marks in what a page has just added that are none of ours: with its own markup, which it reads and writes or
 * clones, it copies our marks. They would look like highlights for good, and open no card.
 */
export function copiesIn(
  records: readonly MutationRecord[],
  { marks, isOurs }: { marks: string; isOurs: (mark: Element) => boolean },
): Element[] {
  return records
    .flatMap(({ addedNodes }) => [...addedNodes])
    .filter((node): node is Element => node.nodeType === Node.ELEMENT_NODE && node.isConnected)
    .flatMap((added) => [...(added.matches(marks) ? [added] : []), ...added.querySelectorAll(marks)])
    .filter((mark) => !isOurs(mark));
}
