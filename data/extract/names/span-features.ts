import type { DocumentView, SentenceView } from './document-view';
import { hashText, mix } from './hash';
import { LISTS } from './lexicon';
import type { WordView } from './word-view';

const START = hashText('<s>');
const END = hashText('</s>');

/** Numbers of the templates: each has its own space of features. */
const T = {
  bias: 1,
  word: 10,
  cased: 20,
  shape: 30,
  pairs: 40,
  affix: 50,
  fine: 60,
  coarse: 70,
  coarsePairs: 80,
  list: 90,
  lists: 110,
  usage: 120,
  run: 130,
  around: 140,
  place: 150,
  use: 180,
};

const STYLES = { plain: 0, title: 1, capitals: 2 };
const COARSE_SHIFT = 5;

/** Hashes of the features of each word of a sentence, by which the model says where names begin and end. */
export function spanFeatures(document: DocumentView, at: number): Uint32Array[] {
  const sentence = document.sentences[at];
  if (!sentence) return [];
  return sentence.words.map((_view, i) => {
    const features: number[] = [mix(T.bias, STYLES[sentence.style])];
    addWords(features, sentence, i);
    addClusters(features, sentence.words, i);
    addLists(features, sentence.words, i);
    addSurroundings(features, sentence, i);
    addUsage(features, document, sentence, i);
    return Uint32Array.from(features);
  });
}

const wordAt = (words: readonly WordView[], i: number) => words[i]?.word ?? (i < 0 ? START : END);
const shapeAt = (words: readonly WordView[], i: number) => words[i]?.shape ?? (i < 0 ? START : END);

function addWords(features: number[], { words }: SentenceView, i: number): void {
  const view = words[i];
  if (!view) return;
  for (let d = -2; d <= 2; d += 1) {
    features.push(mix(T.word + d + 2, wordAt(words, i + d)), mix(T.shape + d + 2, shapeAt(words, i + d)));
  }
  features.push(mix(T.cased, view.cased));
  for (let d = -1; d <= 0; d += 1) {
    features.push(
      mix(T.pairs + d + 1, wordAt(words, i + d), wordAt(words, i + d + 1)),
      mix(T.pairs + 3 + d, shapeAt(words, i + d), shapeAt(words, i + d + 1)),
      mix(T.pairs + 5 + d, shapeAt(words, i), wordAt(words, i + 2 * d + 1)),
    );
  }
  features.push(mix(T.pairs + 7, mix(0, shapeAt(words, i - 1), view.shape), shapeAt(words, i + 1)));
  const { lower, suffixes, prefixes, capital } = view;
  for (let size = 1; size <= 4 && size < lower.length; size += 1) {
    features.push(mix(T.affix + size, suffixes[size - 1] ?? 0, capital));
    if (size > 1) features.push(mix(T.affix + 4 + size, prefixes[size - 1] ?? 0, capital));
  }
}

function addClusters(features: number[], words: readonly WordView[], i: number): void {
  const coarse = (j: number) => (words[j] ? (words[j].cluster >> COARSE_SHIFT) * 4 + words[j].capital : -9);
  for (let d = -2; d <= 2; d += 1) {
    const view = words[i + d];
    if (view) features.push(mix(T.fine + d + 2, view.cluster, view.capital));
    features.push(mix(T.coarse + d + 2, coarse(i + d)));
  }
  const use = (j: number) => (words[j]?.use ?? -2) * 4 + (words[j]?.capital ?? 0);
  for (let d = -2; d <= 2; d += 1) features.push(mix(T.use + d + 2, use(i + d)));
  features.push(
    mix(T.use + 5, use(i - 1), use(i)),
    mix(T.use + 6, use(i), use(i + 1)),
    mix(T.use + 7, mix(0, use(i - 1), use(i)), use(i + 1)),
    mix(T.coarsePairs, coarse(i - 1), coarse(i)),
    mix(T.coarsePairs + 1, coarse(i), coarse(i + 1)),
    mix(T.coarsePairs + 2, coarse(i - 1), coarse(i + 1)),
    mix(T.coarsePairs + 3, mix(0, coarse(i - 1), coarse(i)), coarse(i + 1)),
    mix(T.coarsePairs + 4, mix(0, coarse(i - 2), coarse(i - 1)), coarse(i)),
  );
}

function addLists(features: number[], words: readonly WordView[], i: number): void {
  for (let d = -1; d <= 1; d += 1) {
    const view = words[i + d];
    if (!view) continue;
    LISTS.forEach((_, list) => {
      const role = view.roles[list] ?? 0;
      if (role > 0) features.push(mix(T.list + d + 1, list, role * 4 + view.capital));
    });
    features.push(mix(T.lists + d + 1, view.lists, view.capital));
  }
}

function addSurroundings(
  features: number[],
  { words, runs, quoted, bracketed, style }: SentenceView,
  i: number,
): void {
  const from = runs[0]?.[i] ?? -1;
  const to = runs[1]?.[i] ?? -1;
  if (from >= 0 && style === 'plain') {
    const length = Math.min(to - from, 5);
    const place = i === from ? 0 : i === to - 1 ? 2 : 1;
    features.push(
      mix(T.run, length, place),
      mix(T.run + 1, wordAt(words, from - 1), place),
      mix(T.run + 2, wordAt(words, to), place),
      mix(T.run + 3, wordAt(words, from - 1), wordAt(words, to)),
      mix(T.run + 4, from === 0 ? 1 : 0, place),
    );
  }
  features.push(
    mix(T.place, i === 0 ? 1 : 0, shapeAt(words, i)),
    mix(T.place + 1, (quoted[i] ?? 0) * 2 + (bracketed[i] ?? 0), shapeAt(words, i)),
  );
}

function addUsage(
  features: number[],
  { usage }: DocumentView,
  { words, style }: SentenceView,
  i: number,
): void {
  const view = words[i];
  if (!view) return;
  const bucket = (count: number) => Math.min(count, 2);
  for (let d = -1; d <= 1; d += 1) {
    const near = words[i + d];
    const found = near && usage.get(near.lower);
    const code = found ? bucket(found.lower) * 3 + bucket(found.capital) : 9;
    features.push(
      mix(T.usage + d + 1, code, (near?.capitalised ? 1 : 0) + 2 * STYLES[style] + (i + d === 0 ? 8 : 0)),
    );
  }
}
