import type { AttributionAnnotation, Span } from '../annotations';
import { SpanIndex } from '../span-index';

/** An attribution by offsets, and whether it is hearsay: of nobody, by a noun or an adverb. */
export interface Placed extends AttributionAnnotation {
  hearsay?: boolean;
}

const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;
const spansOf = ({ cue, content }: Placed) => (cue ? [cue, ...content] : content);
const size = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
/** The cue, or what is said where there is none: the source may stand sentences before. */
const anchor = ({ cue, content }: Placed) => cue ?? content[0];

/**
 * Leaves out what others are said to say within what somebody is said to say, and a second reading of one cue; in the
 * order of the text.
 */
export function outermost(found: readonly Placed[]): Placed[] {
  const byWorth = [...found].sort(
    (a, b) => Number(a.hearsay ?? false) - Number(b.hearsay ?? false) || size(b.content) - size(a.content),
  );
  const places = new SpanIndex(found.flatMap((each) => spansOf(each).map((span) => ({ ...span, each }))));
  const kept = new Set<Placed>();
  const keptNear = (attribution: Placed) =>
    spansOf(attribution).flatMap((span) =>
      places.overlapping(span).flatMap(({ each }) => (kept.has(each) ? [each] : [])),
    );
  for (const each of byWorth) if (!keptNear(each).some((other) => displaces(other, each))) kept.add(each);
  const isInner = (each: Placed) =>
    keptNear(each).some((other) => other !== each && encloses(other, each) && !encloses(each, other));
  const outer = byWorth.filter((each) => kept.has(each) && !isInner(each));
  return outer.sort((a, b) => (anchor(a)?.start ?? 0) - (anchor(b)?.start ?? 0));
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** One cue twice; each within the other; or hearsay about what somebody says. */
function displaces(better: Placed, other: Placed): boolean {
  const [a, b] = [anchor(better), anchor(other)];
  if (a && b && overlap(a, b)) return true;
  if (encloses(better, other) && encloses(other, better)) return true;
  return (
    other.hearsay === true && other.content.some((span) => better.content.some((own) => overlap(own, span)))
  );
}

/** Whether `inner`'s cue stands in what `outer` says. */
function encloses(outer: Placed, inner: Placed): boolean {
  const place = anchor(inner);
  return place !== undefined && outer.content.some((span) => within(place, span));
}
