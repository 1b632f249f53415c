import { bracketAt, smallAt } from './chunk-small';
import { nounAt, quantifiedAt } from './chunk-nouns';
import { timeAt } from './chunk-times';
import { verbAt } from './chunk-verbs';
import type { Chunk } from './chunk';
import { mendVerbs } from './mend-verbs';
import type { Word } from './words';

/** Cuts a sentence into chunks (Abney 1991), by parts of speech; each word is in exactly one. */
export function readChunks(words: readonly Word[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < words.length;) {
    const chunk =
      bracketAt(words, at) ??
      timeAt(words, at) ??
      quantifiedAt(words, at) ??
      nounAt(words, at) ??
      verbAt(words, at, chunks.at(-1)) ??
      smallAt(words, at);
    chunks.push(chunk);
    at = chunk.to;
  }
  return mendVerbs(chunks, words);
}
