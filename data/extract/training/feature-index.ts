import type { TrainedWeights } from '../names/linear-model';
import { trainCrf, type Sequence } from './crf';

/** Features seen less often are left out: they tell of one text and cost bytes. */
const LEAST = 3;

interface Settings {
  labels: number;
  epochs: number;
  l1: number;
  /** In how many orders the data is learned; of the weights the mean is kept, for one order decides rare cases by chance. */
  orders?: number;
  mayFollow?: (from: number, to: number) => boolean;
}

/** Numbers the features that occur often enough, and trains on them. */
export function train(
  data: readonly Sequence[],
  { labels, epochs, l1, orders = 1, mayFollow }: Settings,
): TrainedWeights {
  const counts = new Map<number, number>();
  for (const { features } of data)
    for (const row of features) for (const hash of row) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const index = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= LEAST) index.set(hash, index.size);
  const numbered = data.map((sequence) => ({
    ...sequence,
    features: sequence.features.map((row) => numbers(row, index)),
  }));
  const learn = (seed: number) =>
    trainCrf(numbered, {
      labels,
      features: index.size,
      epochs,
      rate: 0.1,
      l1,
      seed,
      allowed: mayFollow ?? (() => true),
    });
  const learned = Array.from({ length: orders }, (_, order) => learn(order + 1));
  return {
    labels,
    index,
    weights: mean(learned.map(({ weights }) => weights)),
    transitions: mean(learned.map(({ transitions }) => transitions)),
  };
}

function numbers(row: Uint32Array, index: ReadonlyMap<number, number>): Uint32Array {
  const found = new Uint32Array(row.length);
  let size = 0;
  for (const hash of row) {
    const number = index.get(hash);
    if (number === undefined) continue;
    found[size] = number;
    size += 1;
  }
  return found.subarray(0, size);
}

function mean(rows: readonly Float32Array[]): Float32Array {
  return Float32Array.from(
    rows[0] ?? [],
    (_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length,
  );
}
