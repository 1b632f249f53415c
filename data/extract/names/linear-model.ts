import type { ByteReader, ByteWriter } from './bytes';
import { HashTable } from './hash-table';

/** Bits kept of a feature's hash: of features that the model does not have one in a thousand seems to be one. */
const KEY_BITS = 26;
const keyOf = (hash: number) => hash >>> (32 - KEY_BITS);

/** Weights of features for labels, quantised to a byte each; most are zero and not kept. */
export class LinearModel {
  readonly labels: number;
  /** From label to label; row `labels` is the start. Empty where labels do not follow each other. */
  readonly transitions: Float32Array;
  private readonly rows: HashTable;
  private readonly weights: Int8Array;
  private readonly scale: number;

  constructor(parts: {
    labels: number;
    transitions: Float32Array;
    rows: HashTable;
    weights: Int8Array;
    scale: number;
  }) {
    this.labels = parts.labels;
    this.transitions = parts.transitions;
    this.rows = parts.rows;
    this.weights = parts.weights;
    this.scale = parts.scale;
  }

  /** Adds up the features' weights for each label. */
  score(features: Uint32Array, scores = new Float64Array(this.labels)): Float64Array {
    const { labels, weights } = this;
    for (const feature of features) {
      const row = this.rows.get(keyOf(feature));
      if (row < 0) continue;
      for (let y = 0; y < labels; y += 1) scores[y] = (scores[y] ?? 0) + (weights[row * labels + y] ?? 0);
    }
    for (let y = 0; y < labels; y += 1) scores[y] = (scores[y] ?? 0) * this.scale;
    return scores;
  }
}

export function readLinearModel(reader: ByteReader): LinearModel {
  const labels = reader.number();
  const transitions = Float32Array.from({ length: reader.number() }, () => reader.float());
  const scale = reader.float();
  const size = reader.number();
  const rows = new HashTable(size);
  const weights = new Int8Array(size * labels);
  let key = 0;
  for (let row = 0; row < size; row += 1) {
    key += reader.number();
    rows.set(key, row);
    const present = reader.number();
    for (let y = 0; y < labels; y += 1)
      if (Math.floor(present / 2 ** y) % 2 === 1) weights[row * labels + y] = reader.signedByte();
  }
  return new LinearModel({ labels, transitions, rows, weights, scale });
}

export interface TrainedWeights {
  labels: number;
  transitions: Float32Array;
  /** Feature's hash -> its row of `weights`. */
  index: Map<number, number>;
  weights: Float32Array;
}

/** Keeps weights that are at least `least` from zero, and at most 127 steps of a common size. */
export function writeLinearModel(writer: ByteWriter, trained: TrainedWeights, least: number): number {
  const { labels, transitions, index, weights } = trained;
  const most = 4;
  const scale = most / 127;
  const rows = new Map<number, Int8Array>();
  for (const [hash, at] of index) {
    const row = Int8Array.from({ length: labels }, (_, y) => {
      const weight = weights[at * labels + y] ?? 0;
      return Math.abs(weight) < least ? 0 : Math.max(-127, Math.min(127, Math.round(weight / scale)));
    });
    if (row.some((weight) => weight !== 0)) rows.set(keyOf(hash), row);
  }
  writer.number(labels);
  writer.number(transitions.length);
  for (const weight of transitions) writer.float(weight);
  writer.float(scale);
  writer.number(rows.size);
  let before = 0;
  for (const [key, row] of [...rows].sort(([a], [b]) => a - b)) {
    writer.number(key - before);
    before = key;
    writer.number(row.reduce((bits, weight, y) => bits + (weight === 0 ? 0 : 2 ** y), 0));
    for (const weight of row) if (weight !== 0) writer.byte(weight & 255);
  }
  return rows.size;
}
