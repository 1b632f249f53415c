import type { LinearModel } from './linear-model';

/** The likeliest labels of a sentence (Viterbi 1967). */
export function decode(
  model: LinearModel,
  features: readonly Uint32Array[],
  mayEnd: (label: number) => boolean = () => true,
): number[] {
  const { labels, transitions } = model;
  const bounds = boundsOf(model);
  let reachable: readonly number[] = [];
  let before = new Float64Array(labels);
  const origins = features.map((row, i) => {
    const scores = model.score(row);
    const from = new Uint8Array(labels);
    const after = new Float64Array(labels).fill(-Infinity);
    const possible = possibleLabels(scores, bounds);
    for (const y of possible) {
      let best = i === 0 ? (transitions[labels * labels + y] ?? 0) : -Infinity;
      for (const a of reachable) {
        const score = (before[a] ?? 0) + (transitions[a * labels + y] ?? 0);
        if (score > best) [best, from[y]] = [score, a];
      }
      after[y] = best + (scores[y] ?? 0);
    }
    before = after;
    reachable = possible;
    return from;
  });
  return walkBack(origins, before, mayEnd);
}

/** The most and the least that the steps to a label and from it add, by label. */
interface Bounds {
  most: Float64Array;
  least: Float64Array;
}

const known = new WeakMap<LinearModel, Bounds>();

function boundsOf(model: LinearModel): Bounds {
  const found = known.get(model) ?? findBounds(model);
  known.set(model, found);
  return found;
}

function findBounds({ labels, transitions }: LinearModel): Bounds {
  const most = new Float64Array(labels);
  const least = new Float64Array(labels);
  const all = Array.from({ length: labels }, (_, label) => label);
  for (const y of all) {
    const into = [...all, labels].map((a) => transitions[a * labels + y] ?? 0);
    // The last word has no step from it.
    const outOf = [0, ...all.map((b) => transitions[y * labels + b] ?? 0)];
    most[y] = Math.max(...into) + Math.max(...outOf);
    least[y] = Math.min(...into) + Math.min(...outOf);
  }
  return { most, least };
}

/** Leaves out the labels with which no path can be the best, whatever stands around: most, where there are many. */
function possibleLabels(scores: Float64Array, { most, least }: Bounds): number[] {
  let sure = -Infinity;
  for (let y = 0; y < scores.length; y += 1) sure = Math.max(sure, (scores[y] ?? 0) + (least[y] ?? 0));
  const possible: number[] = [];
  for (let y = 0; y < scores.length; y += 1) if ((scores[y] ?? 0) + (most[y] ?? 0) >= sure) possible.push(y);
  return possible;
}

function walkBack(
  origins: readonly Uint8Array[],
  last: Float64Array,
  mayEnd: (label: number) => boolean,
): number[] {
  let label = 0;
  let best = -Infinity;
  last.forEach((score, y) => {
    if (mayEnd(y) && score > best) [best, label] = [score, y];
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
