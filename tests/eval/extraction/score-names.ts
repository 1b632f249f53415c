import type { NameAnnotation } from '@/data/extract/annotations';
import { share, type Counts } from './counts';
import { countSame } from './spans';

const spanOf = ({ start, end }: NameAnnotation): string => `${start}-${end}`;

/** Names by their exact spans. */
export const scoreSpans = (found: readonly NameAnnotation[], gold: readonly NameAnnotation[]): Counts =>
  countSame(found, gold, spanOf);

/** Names by their exact spans and kinds. */
export const scoreKinds = (found: readonly NameAnnotation[], gold: readonly NameAnnotation[]): Counts =>
  countSame(found, gold, (name) => `${spanOf(name)} ${name.type}`);

/** B-cubed (Bagga and Baldwin 1998) over the names that both have: sums of precision and recall, and of names. */
export interface ClusterScore {
  precision: number;
  recall: number;
  names: number;
}

export function scoreClusters(
  found: readonly NameAnnotation[],
  gold: readonly NameAnnotation[],
): ClusterScore {
  const goldBySpan = new Map(gold.map((name) => [spanOf(name), name.entity]));
  const both = found.flatMap((name) => {
    const wanted = goldBySpan.get(spanOf(name));
    return wanted === undefined ? [] : [{ found: name.entity, gold: wanted }];
  });
  const sums = both.map((name) => {
    const inFound = both.filter((other) => other.found === name.found);
    const inGold = both.filter((other) => other.gold === name.gold);
    const inBoth = inFound.filter((other) => other.gold === name.gold).length;
    return { precision: share(inBoth, inFound.length), recall: share(inBoth, inGold.length) };
  });
  return {
    precision: sums.reduce((sum, each) => sum + each.precision, 0),
    recall: sums.reduce((sum, each) => sum + each.recall, 0),
    names: both.length,
  };
}

export const bCubed = ({ precision, recall, names }: ClusterScore): number => {
  const [p, r] = [share(precision, names), share(recall, names)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
};
