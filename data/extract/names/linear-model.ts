import type { ByteReader, ByteWriter } from './bytes';
import { HashTable } from './hash-table';

/** Bits kept of a feature's hash: of features that the model does not have one in some hundred seems to be one. */
const KEY_BITS = 25;
const keyOf = (hash: number) => hash >>> (32 - KEY_BITS);

/** Weights of features for labels, in whole steps; most are zero and not kept. */
export class LinearModel {
  readonly labels: number;
  /** From label to label; row `labels` is the start. Empty where labels do not follow each other. */
  readonly transitions: Float32Array;
  private readonly rows: HashTable;
  private readonly weights: SparseRows;
  private readonly step: number;

  constructor(parts: {
    labels: number;
    transitions: Float32Array;
    rows: HashTable;
    weights: SparseRows;
    step: number;
  }) {
    this.labels = parts.labels;
    this.transitions = parts.transitions;
    this.rows = parts.rows;
    this.weights = parts.weights;
    this.step = parts.step;
  }

  /** Adds up the features' weights for each label. */
  score(features: Iterable<number>): Float64Array {
    const scores = new Float64Array(this.labels);
    const { starts, labels, weights } = this.weights;
    for (const feature of features) {
      const row = this.rows.get(keyOf(feature));
      if (row < 0) continue;
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at += 1) {
        const label = labels[at] ?? 0;
        scores[label] = (scores[label] ?? 0) + (weights[at] ?? 0);
      }
    }
    for (let y = 0; y < scores.length; y += 1) scores[y] = (scores[y] ?? 0) * this.step;
    return scores;
  }
}

/** The weights that are not zero, row after row: `starts` tells where each begins, `labels` what each is for. */
interface SparseRows {
  starts: Uint32Array;
  labels: Uint8Array;
  weights: Int8Array;
}

/** Keys, which labels have a weight (a byte for eight of them), and the weights, each in a run of their own. */
export function readLinearModel(reader: ByteReader): LinearModel {
  const labels = reader.number();
  const transitions = Float32Array.from({ length: reader.number() }, () => reader.float());
  const step = reader.float();
  const size = reader.number();
  const rows = new HashTable(size);
  for (let row = 0, key = 0; row < size; row += 1) {
    key += reader.number();
    rows.set(key, row);
  }
  return new LinearModel({ labels, transitions, rows, weights: readRows(reader, size, labels), step });
}

function readRows(reader: ByteReader, size: number, labels: number): SparseRows {
  const width = Math.ceil(labels / 8);
  const starts = new Uint32Array(size + 1);
  const used: number[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let at = 0; at < width; at += 1)
      for (let rest = reader.byte(); rest !== 0; rest &= rest - 1)
        used.push(at * 8 + 31 - Math.clz32(rest & -rest));
    starts[row + 1] = used.length;
  }
  const weights = Int8Array.from(used, () => reader.signedByte());
  return { starts, labels: Uint8Array.from(used), weights };
}

export interface TrainedWeights {
  labels: number;
  transitions: Float32Array;
  /** Feature's hash -> its row of `weights`. */
  index: Map<number, number>;
  weights: Float32Array;
}

/** Rounds weights to whole steps, at most 127 of them, and keeps those that are not zero. */
export function writeLinearModel(writer: ByteWriter, trained: TrainedWeights, step: number): void {
  const { labels, transitions, index, weights } = trained;
  const rows = new Map<number, Int8Array>();
  for (const [hash, at] of index) {
    const row = Int8Array.from({ length: labels }, (_, y) =>
      Math.max(-127, Math.min(127, Math.round((weights[at * labels + y] ?? 0) / step))),
    );
    if (row.some((weight) => weight !== 0)) rows.set(keyOf(hash), row);
  }
  const sorted = [...rows].sort(([a], [b]) => a - b);
  writer.number(labels);
  writer.number(transitions.length);
  for (const weight of transitions) writer.float(weight);
  writer.float(step);
  writer.number(sorted.length);
  sorted.forEach(([key], i) => {
    writer.number(key - (sorted[i - 1]?.[0] ?? 0));
  });
  for (const [, row] of sorted) writeMask(writer, row);
  for (const [, row] of sorted) for (const weight of row) if (weight !== 0) writer.byte(weight & 255);
}

function writeMask(writer: ByteWriter, row: Int8Array): void {
  for (let from = 0; from < row.length; from += 8) {
    let mask = 0;
    row.subarray(from, from + 8).forEach((weight, bit) => {
      if (weight !== 0) mask |= 1 << bit;
    });
    writer.byte(mask);
  }
}
