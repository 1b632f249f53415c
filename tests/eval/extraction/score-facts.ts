import type { Span } from '@/data/extract/annotations';
import type { FoundFact } from '@/data/extract/found-fact';
import type { GoldFact } from './gold';
import { offsetsOf, pairUp, shared } from './spans';

export interface FactScore {
  gold: number;
  found: number;
  /** Gold facts that were found: their quotes share most of the gold's characters. */
  recalled: number;
  /** Of these, how many have the right status, attribution and all things that they are about. */
  status: number;
  attribution: number;
  about: number;
}

/** Share of a gold fact's characters that a found one must quote. */
const SAME_QUOTE = 0.6;

/** @param idsAt the gold's ids of what a found entity or event is, by the names at its places */
export function scoreFacts(
  found: readonly FoundFact[],
  gold: readonly GoldFact[],
  idsAt: (id: string) => readonly string[],
): FactScore {
  const pairs = pairUp(found, gold, ({ quote }, wanted) => quotes(quote, wanted));
  return {
    gold: gold.length,
    found: found.length,
    recalled: pairs.length,
    status: pairs.filter(([one, other]) => one.status === other.status).length,
    attribution: pairs.filter(([one, other]) => isSameSpeaker(one.attribution, other.attribution)).length,
    about: pairs.filter(([one, other]) => {
      const ids = new Set(one.about.flatMap(idsAt));
      return other.about.every((id) => ids.has(id));
    }).length,
  };
}

export function quotes(quote: Span, wanted: Span): boolean {
  const whole = offsetsOf([wanted]);
  return shared(offsetsOf([quote]), whole) >= SAME_QUOTE * whole.size;
}

const ARTICLE = /^(?:the|an)$/;

/** One's words are within the other's: "Putin" and "Russian President Vladimir Putin". */
export function isSameSpeaker(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const [a, b] = [one, other].map((words) => words.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const [shorter = [], longer = []] = (a?.length ?? 0) < (b?.length ?? 0) ? [a, b] : [b, a];
  return shorter.some((word) => word.length > 1 && !ARTICLE.test(word) && longer.includes(word));
}
