/** Which facts of a card come first: those that matter on the page on which it opens. */

export interface RankedFact {
  about: readonly string[];
  /** ISO 8601; the time that the fact speaks of, else the publication of its source. */
  time?: string;
}

export interface PageView {
  /** What is mentioned on the page, the card's own thing aside. */
  refs: ReadonlySet<string>;
  /** Day of publication. */
  published?: string;
}

/** Another thing of the page in a fact outweighs nearness in time. */
const WEIGHT_OF_NEIGHBOUR = 2;
/** What a third neighbour adds is little. */
const MOST_NEIGHBOURS = 3;
/** Days in which nearness in time halves. */
const HALF_LIFE = 180;
const MS_PER_DAY = 86_400_000;

/** Higher comes first; facts of equal weight keep their order, which is the article's own. */
export function weighFact(fact: RankedFact, page: PageView): number {
  const neighbours = fact.about.filter((ref) => page.refs.has(ref)).length;
  return WEIGHT_OF_NEIGHBOUR * Math.min(neighbours, MOST_NEIGHBOURS) + nearness(fact.time, page.published);
}

/** 1 for the same day, towards 0 for what is years away; 0 where a date is missing. */
function nearness(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return 0;
  const days = Math.abs(Date.parse(one) - Date.parse(other)) / MS_PER_DAY;
  return 0.5 ** (days / HALF_LIFE);
}

/** Sorted by weight, a stable order. */
export function rankFacts<T extends RankedFact>(facts: readonly T[], page: PageView): T[] {
  return facts
    .map((fact) => ({ fact, weight: weighFact(fact, page) }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ fact }) => fact);
}
