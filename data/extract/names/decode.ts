import type { LinearModel } from './linear-model';

/** The likeliest labels of a sentence (Viterbi 1967). */
export function decode(
  model: LinearModel,
  features: readonly Uint32Array[],
  mayEnd: (label: number) => boolean = () => true,
): number[] {
  const { labels, transitions } = model;
  let before = new Float64Array(labels);
  const origins = features.map((row, i) => {
    const scores = model.score(row);
    const from = new Uint8Array(labels);
    const after = new Float64Array(labels);
    for (let y = 0; y < labels; y += 1) {
      let best = i === 0 ? (transitions[labels * labels + y] ?? 0) : -Infinity;
      for (let a = 0; i > 0 && a < labels; a += 1) {
        const score = (before[a] ?? 0) + (transitions[a * labels + y] ?? 0);
        if (score > best) [best, from[y]] = [score, a];
      }
      after[y] = best + (scores[y] ?? 0);
    }
    before = after;
    return from;
  });
  return walkBack(origins, before, mayEnd);
}

function walkBack(
  origins: readonly Uint8Array[],
  last: Float64Array,
  mayEnd: (label: number) => boolean,
): number[] {
  let label = 0;
  last.forEach((score, y) => {
    if (mayEnd(y) && (!mayEnd(label) || score > (last[label] ?? 0))) label = y;
  });
  const labels: number[] = [];
  for (let i = origins.length - 1; i >= 0; i -= 1) {
    labels[i] = label;
    label = origins[i]?.[label] ?? 0;
  }
  return labels;
}

/** Scores -> logarithms of probabilities. */
export function logSoftmax(scores: Float64Array): number[] {
  const top = Math.max(...scores);
  const total = Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0)) + top;
  return [...scores].map((score) => score - total);
}
