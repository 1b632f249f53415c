/** Outside a name; first, inner and last word of one; a name of one word. */
export const OUTSIDE = 0;
export const FIRST = 1;
export const INNER = 2;
export const LAST = 3;
export const SOLE = 4;
export const LABEL_COUNT = 5;

const ends = (label: number) => label === OUTSIDE || label === LAST || label === SOLE;

/** Whether `to` may follow `from`; `from === LABEL_COUNT` is the sentence's start. */
export const mayFollow = (from: number, to: number) =>
  from === LABEL_COUNT || ends(from)
    ? to === OUTSIDE || to === FIRST || to === SOLE
    : to === INNER || to === LAST;

/** Whether a sentence may end on it. */
export const mayEnd = ends;

/** From and after, in words. */
export type Span = readonly [from: number, to: number];

export function labelsToSpans(labels: ArrayLike<number>): Span[] {
  const spans: Span[] = [];
  let from = -1;
  for (let i = 0; i < labels.length; i += 1) {
    if (labels[i] === SOLE) spans.push([i, i + 1]);
    if (labels[i] === FIRST) from = i;
    if (labels[i] === LAST && from >= 0) spans.push([from, i + 1]);
  }
  return spans;
}

export function spansToLabels(length: number, spans: readonly { from: number; to: number }[]): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { from, to } of spans) {
    labels.fill(INNER, from, to);
    labels[from] = FIRST;
    labels[to - 1] = to - from === 1 ? SOLE : LAST;
  }
  return labels;
}
