import { hashText, mix } from './hash';
import type { WordView } from './word-view';

const START = hashText('<s>');
const END = hashText('</s>');
const NONE = hashText('');
const T = { bias: 500, word: 501, pairs: 511, affix: 521, fine: 531, coarse: 541, shape: 551, first: 561 };

/** Hashes of the features of each word, by which the model tells its part of speech. */
export function tagFeatures(words: readonly WordView[]): Uint32Array[] {
  const word = (i: number) => words[i]?.word ?? (i < 0 ? START : END);
  const cluster = (i: number) => words[i]?.cluster ?? -2;
  return words.map(({ lower, shape, suffixes, prefixes, capital }, i) => {
    const features = [mix(T.bias, 0), mix(T.shape, shape), mix(T.first, i === 0 ? 1 : 0, capital)];
    for (let d = -2; d <= 2; d += 1)
      features.push(mix(T.word + d + 2, word(i + d)), mix(T.coarse + d + 2, cluster(i + d) >> 5));
    for (let d = -1; d <= 1; d += 1) features.push(mix(T.fine + d + 1, cluster(i + d)));
    features.push(
      mix(T.pairs, word(i - 1), word(i)),
      mix(T.pairs + 1, word(i), word(i + 1)),
      mix(T.pairs + 2, word(i - 1), word(i + 1)),
    );
    for (let size = 1; size <= 4 && size <= lower.length; size += 1)
      features.push(mix(T.affix + size, suffixes[size - 1] ?? 0));
    for (let size = 2; size <= 3 && size <= lower.length; size += 1)
      features.push(mix(T.affix + 4 + size, prefixes[size - 1] ?? 0));
    for (const near of [-1, 1])
      features.push(mix(T.affix + 8 + (near + 1) / 2, words[i + near]?.suffixes[2] ?? NONE));
    return Uint32Array.from(features);
  });
}
