/** Of a page's mentions, those to be highlighted. */
import type { Density } from '../model';
import type { FoundMention } from './find-mentions';

type Placed = Pick<FoundMention, 'block' | 'refs'>;

/** Those that the reader's setting leaves, in the page's order; `sections[block]` is the section of each block. */
export function selectByDensity<M extends Placed>(
  mentions: readonly M[],
  density: Density,
  sections: readonly number[],
): M[] {
  if (density === 'every') return [...mentions];
  const seen = new Set<string>();
  return mentions.filter(({ block, refs }) => {
    const section = density === 'first-in-section' ? (sections[block] ?? 0) : 0;
    const key = JSON.stringify([section, ...refs]);
    return !seen.has(key) && seen.add(key);
  });
}

/** Without things of which the reader has said "I know this". A mention that may be another thing stays, for that. */
export function withoutKnown<M extends Placed>(mentions: readonly M[], known: ReadonlySet<string>): M[] {
  if (known.size === 0) return [...mentions];
  return mentions
    .map((mention) => ({ ...mention, refs: mention.refs.filter((ref) => !known.has(ref)) }))
    .filter(({ refs }) => refs.length > 0);
}

export interface Budget<M extends Placed> {
  /** All mentions of the page, before any were left out: how often a thing is named tells its importance. */
  all: readonly M[];
  /** Length of the page's text, in UTF-16 units. */
  textLength: number;
  /** How much the card of a thing would add to this page: such as the number of facts that the page does not state. */
  weightOf: (ref: string) => number;
}

/** One highlight for some line and a half of text; a short text may have a dozen all the same. */
const TEXT_PER_HIGHLIGHT = 100;
const FEWEST_HIGHLIGHTS = 12;
/** A second highlight of a thing adds little to the first. */
const REPEAT_FACTOR = 0.4;

/** How many highlights a text bears; its length in UTF-16 units. */
const mostHighlights = (textLength: number): number =>
  Math.max(FEWEST_HIGHLIGHTS, Math.round(textLength / TEXT_PER_HIGHLIGHT));

/** As many as the length of the text bears, those that add most, in the page's order. */
export function withinBudget<M extends Placed>(mentions: readonly M[], budget: Budget<M>): M[] {
  const most = mostHighlights(budget.textLength);
  if (mentions.length <= most) return [...mentions];
  const gains = gainsOf(mentions, budget);
  const ranked = [...mentions.keys()].sort(
    (one, other) => (gains[other] ?? 0) - (gains[one] ?? 0) || one - other,
  );
  const chosen = new Set(ranked.slice(0, most));
  return mentions.filter((_, index) => chosen.has(index));
}

/** Weight, times the importance on this page, less for what is further down and for what was highlighted before. */
function gainsOf<M extends Placed>(mentions: readonly M[], { all, weightOf }: Budget<M>): number[] {
  const named = countRefs(all);
  const seen = new Map<string, number>();
  return mentions.map(({ refs }, index) => {
    const [ref = ''] = refs;
    const before = seen.get(ref) ?? 0;
    seen.set(ref, before + 1);
    const weight = Math.max(0, ...refs.map(weightOf));
    const importance = 1 + Math.log2(named.get(ref) ?? 1);
    const position = 1 - index / (2 * mentions.length);
    return Math.log2(1 + weight) * importance * position * REPEAT_FACTOR ** before;
  });
}

function countRefs(mentions: readonly Placed[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { refs } of mentions) for (const ref of refs) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  return counts;
}

/**
 * With world basics only where the rest leaves room in what the text bears, each but once: who wrote a topic or learned
 * one wants that, and countries are on every page.
 */
export function withRoomForBasics<M extends Placed>(
  mentions: readonly M[],
  { basics, textLength }: { basics: ReadonlySet<string>; textLength: number },
): M[] {
  if (basics.size === 0) return [...mentions];
  const isBasic = ({ refs }: M) => refs.every((ref) => basics.has(ref));
  let room = mostHighlights(textLength) - mentions.filter((mention) => !isBasic(mention)).length;
  const seen = new Set<string>();
  return mentions.filter((mention) => {
    if (!isBasic(mention)) return true;
    const key = JSON.stringify(mention.refs);
    if (room <= 0 || seen.has(key)) return false;
    seen.add(key);
    room -= 1;
    return true;
  });
}
