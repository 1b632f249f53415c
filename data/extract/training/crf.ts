/** Trains a linear-chain conditional random field (Lafferty 2001) by AdaGrad (Duchi 2011), one sentence a step. */
export interface Sequence {
  /** Features of each word, as numbers from 0. */
  features: Uint32Array[];
  labels: Uint8Array;
  weight: number;
}

export interface Crf {
  labels: number;
  /** Feature by feature, one weight a label. */
  weights: Float32Array;
  /** From label to label; row `labels` is the sentence's start. */
  transitions: Float32Array;
}

interface Settings {
  labels: number;
  features: number;
  epochs: number;
  rate: number;
  /** Pulls weights to zero as they are used: fewer bytes, and less learned by heart. */
  l1: number;
  seed: number;
  allowed: (from: number, to: number) => boolean;
}

/** A small generator, so that every run gives the same model (mulberry32). */
export function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle(items: unknown[], next: () => number): void {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1));
    [items[i], items[j]] = [items[j], items[i]];
  }
}

export function trainCrf(data: readonly Sequence[], settings: Settings): Crf {
  const { labels: L, features, epochs, rate, l1, seed, allowed } = settings;
  const weights = new Float32Array(features * L);
  const squares = new Float32Array(features * L).fill(1e-2);
  const transitions = new Float32Array((L + 1) * L);
  const transitionSquares = new Float32Array((L + 1) * L).fill(1e-2);
  for (let a = 0; a <= L; a += 1)
    for (let b = 0; b < L; b += 1) if (!allowed(a, b)) transitions[a * L + b] = -1e4;
  const next = random(seed);
  const order = [...data];
  const step = (w: Float32Array, s: Float32Array, i: number, gradient: number, shrink: number) => {
    const square = (s[i] ?? 0) + gradient * gradient;
    s[i] = square;
    const pace = rate / Math.sqrt(square);
    let value = (w[i] ?? 0) + pace * gradient;
    const pull = pace * shrink;
    value = value > pull ? value - pull : value < -pull ? value + pull : 0;
    w[i] = value;
  };
  // Averaged over the last epochs: steadier than the last step.
  const sum = new Float64Array(weights.length);
  const transitionSum = new Float64Array(transitions.length);
  let averaged = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, next);
    for (const { features: rows, labels, weight } of order) {
      const n = rows.length;
      if (n === 0) continue;
      const { node, edge } = marginals({ weights, transitions, labels: L }, rows);
      for (let i = 0; i < n; i += 1) {
        const gold = labels[i] ?? 0;
        const row = rows[i];
        for (let y = 0; y < L; y += 1) {
          const gradient = ((y === gold ? 1 : 0) - (node[i * L + y] ?? 0)) * weight;
          if (gradient < 1e-3 && gradient > -1e-3) continue;
          if (row) for (const f of row) step(weights, squares, f * L + y, gradient, l1);
        }
        const before = i === 0 ? L : (labels[i - 1] ?? 0);
        const rowsOf = i === 0 ? [L] : Array.from({ length: L }, (_, a) => a);
        for (const a of rowsOf) {
          for (let b = 0; b < L; b += 1) {
            if (!allowed(a, b)) continue;
            const expected = i === 0 ? (node[b] ?? 0) : (edge[(i - 1) * L * L + a * L + b] ?? 0);
            const gradient = ((a === before && b === gold ? 1 : 0) - expected) * weight;
            if (gradient > 1e-3 || gradient < -1e-3)
              step(transitions, transitionSquares, a * L + b, gradient, 0);
          }
        }
      }
    }
    if (epoch >= epochs / 2) {
      for (let i = 0; i < weights.length; i += 1) sum[i] = (sum[i] ?? 0) + (weights[i] ?? 0);
      for (let i = 0; i < transitions.length; i += 1)
        transitionSum[i] = (transitionSum[i] ?? 0) + (transitions[i] ?? 0);
      averaged += 1;
    }
  }
  return {
    labels: L,
    weights: Float32Array.from(sum, (v) => v / averaged),
    transitions: Float32Array.from(transitionSum, (v) => v / averaged),
  };
}

function potentials({ weights, labels: L }: Crf, rows: readonly Uint32Array[]): Float64Array {
  const scores = new Float64Array(rows.length * L);
  rows.forEach((row, i) => {
    for (const f of row)
      for (let y = 0; y < L; y += 1) scores[i * L + y] = (scores[i * L + y] ?? 0) + (weights[f * L + y] ?? 0);
  });
  return scores;
}

/** Probabilities of each label at each word, and of each pair at each step (forward-backward, scaled). */
export function marginals(
  crf: Crf,
  rows: readonly Uint32Array[],
): { node: Float64Array; edge: Float64Array } {
  const { labels: L, transitions } = crf;
  const n = rows.length;
  const scores = potentials(crf, rows);
  const forward = new Float64Array(n * L);
  const backward = new Float64Array(n * L).fill(1);
  const e = new Float64Array(n * L);
  const t = Float64Array.from(transitions, Math.exp);
  for (let i = 0; i < n; i += 1) {
    let top = -Infinity;
    for (let y = 0; y < L; y += 1) top = Math.max(top, scores[i * L + y] ?? 0);
    let total = 0;
    for (let y = 0; y < L; y += 1) {
      const potential = Math.exp((scores[i * L + y] ?? 0) - top);
      e[i * L + y] = potential;
      let reach = i === 0 ? (t[L * L + y] ?? 0) : 0;
      if (i > 0)
        for (let a = 0; a < L; a += 1) reach += (forward[(i - 1) * L + a] ?? 0) * (t[a * L + y] ?? 0);
      const value = reach * potential;
      forward[i * L + y] = value;
      total += value;
    }
    for (let y = 0; y < L; y += 1) forward[i * L + y] = (forward[i * L + y] ?? 0) / total;
  }
  for (let i = n - 2; i >= 0; i -= 1) {
    let total = 0;
    for (let a = 0; a < L; a += 1) {
      let value = 0;
      for (let b = 0; b < L; b += 1)
        value += (t[a * L + b] ?? 0) * (e[(i + 1) * L + b] ?? 0) * (backward[(i + 1) * L + b] ?? 0);
      backward[i * L + a] = value;
      total += value;
    }
    for (let a = 0; a < L; a += 1) backward[i * L + a] = (backward[i * L + a] ?? 0) / total;
  }
  const node = new Float64Array(n * L);
  const edge = new Float64Array(Math.max(0, n - 1) * L * L);
  for (let i = 0; i < n; i += 1) {
    let total = 0;
    for (let y = 0; y < L; y += 1)
      total += node[i * L + y] = (forward[i * L + y] ?? 0) * (backward[i * L + y] ?? 0);
    for (let y = 0; y < L; y += 1) node[i * L + y] = (node[i * L + y] ?? 0) / total;
    if (i === n - 1) continue;
    let sum = 0;
    for (let a = 0; a < L; a += 1)
      for (let b = 0; b < L; b += 1)
        sum += edge[i * L * L + a * L + b] =
          (forward[i * L + a] ?? 0) *
          (t[a * L + b] ?? 0) *
          (e[(i + 1) * L + b] ?? 0) *
          (backward[(i + 1) * L + b] ?? 0);
    for (let k = 0; k < L * L; k += 1) edge[i * L * L + k] = (edge[i * L * L + k] ?? 0) / sum;
  }
  return { node, edge };
}
