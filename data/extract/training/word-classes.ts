import { LISTS, type ListName } from '../names/lexicon';
import { shuffle, random } from './crf';
import { readEmbeddings } from './clusters';
import { USES } from '../names/word-view';
import type { LabelledDocument } from './training-text';

const ORDINARY = USES.indexOf('ordinary');
const OF_LIST: Partial<Record<ListName, number>> = {
  givenName: 0,
  surname: 1,
  country: 2,
  city: 2,
  region: 2,
  organisation: 3,
  company: 3,
  demonym: 4,
};
const OF_KIND: Record<string, number> = {
  person: 1,
  place: 2,
  organisation: 3,
  facility: 2,
  group: 4,
  work: 5,
  event: 6,
};
const ROUNDS = 12;
const RATE = 0.05;

/**
 * Word -> class * 4 + how sure (0 to 3), for the `frequent` words and the rare ones that names are made of: a softmax
 * regression from the word's embedding, learned from the words whose use the lists and the training text show.
 */
export function classifyWords(
  packages: string,
  lists: Map<string, number>,
  documents: readonly LabelledDocument[],
  frequent: ReadonlySet<string>,
): Map<string, number> {
  const { words, vectors, dimensions } = readEmbeddings(packages);
  const targets = targetsOf(lists, documents);
  const rows = words.flatMap((word, row) => {
    const target = targets.get(word);
    return target ? [{ row, target }] : [];
  });
  const weights = new Float64Array(USES.length * (dimensions + 1));
  const next = random(5);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(rows, next);
    for (const { row, target } of rows) {
      const p = predict(weights, vectors, row, dimensions);
      target.forEach((wanted, c) => {
        const step = RATE * (wanted - (p[c] ?? 0)) * 4;
        const at = c * (dimensions + 1);
        for (let d = 0; d < dimensions; d += 1)
          weights[at + d] = (weights[at + d] ?? 0) + step * (vectors[row * dimensions + d] ?? 0);
        weights[at + dimensions] = (weights[at + dimensions] ?? 0) + step * 0.3;
      });
    }
  }
  return new Map(
    words.flatMap((word, row) => {
      const use = encode(predict(weights, vectors, row, dimensions));
      return frequent.has(word) || isTelling(use) ? [[word, use] as const] : [];
    }),
  );
}

/** Of a rare word only a use in names is kept, and only a likely one. */
const isTelling = (use: number) => use >> 2 !== ORDINARY && (use & 3) > 0;

function encode(p: Float64Array): number {
  const best = p.indexOf(Math.max(...p));
  const sure = p[best] ?? 0;
  return best * 4 + (sure > 0.9 ? 3 : sure > 0.7 ? 2 : sure > 0.5 ? 1 : 0);
}

function predict(weights: Float64Array, vectors: Float32Array, row: number, size: number): Float64Array {
  const scores = Float64Array.from(USES, (_, c) => {
    let score = (weights[c * (size + 1) + size] ?? 0) * 0.3;
    for (let d = 0; d < size; d += 1)
      score += (weights[c * (size + 1) + d] ?? 0) * (vectors[row * size + d] ?? 0) * 4;
    return Math.exp(score);
  });
  const total = scores.reduce((sum, each) => sum + each, 0);
  return scores.map((each) => each / total);
}

/** Shares of the classes of each word, from running text where it occurs there, else from the lists. */
function targetsOf(
  lists: Map<string, number>,
  documents: readonly LabelledDocument[],
): Map<string, number[]> {
  const counts = new Map<string, number[]>();
  const add = (word: string, c: number, weight: number) => {
    const row = counts.get(word) ?? USES.map(() => 0);
    counts.set(word, row);
    row[c] = (row[c] ?? 0) + weight;
  };
  for (const [phrase, bits] of lists) {
    const classes = new Set(LISTS.flatMap((list, i) => ((bits >> i) & 1 ? (OF_LIST[list] ?? []) : [])));
    if (!phrase.includes(' ')) for (const c of classes) add(phrase, c, 1 / classes.size);
  }
  for (const { corpus, sentences } of documents) {
    if (corpus === 'ewt') continue;
    for (const { tokens, names } of sentences) {
      const kinds = new Map(
        names.flatMap(({ from, to, kind }) =>
          Array.from(
            { length: to - from },
            (_, i) => [from + i, kind === 'person' && from + i < to - 1 ? 0 : OF_KIND[kind]] as const,
          ),
        ),
      );
      tokens.forEach(({ text }, i) => {
        const c = kinds.get(i);
        if (c !== undefined && /^\p{L}{2,}$/u.test(text)) add(text.toLowerCase(), c, 1);
        else if (c === undefined && /^\p{Ll}{2,}$/u.test(text)) add(text, ORDINARY, 1);
      });
    }
  }
  for (const row of counts.values()) {
    const total = row.reduce((sum, each) => sum + each, 0);
    row.forEach((each, c) => (row[c] = each / total));
  }
  return counts;
}
