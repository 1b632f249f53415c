import { lowerAt, tagAt, type Chunk, type ChunkKind } from './chunk';
import { SENTENCE_ADVERB } from './chunk-nouns';
import type { Word } from './words';

/** By their text, whatever their tag. */
const MARKS: readonly (readonly [RegExp, ChunkKind])[] = [
  [/^(?:["“”«»‘]|``|'')$/, 'quote'],
  [/^,$/, 'comma'],
  [/^(?:[:;—–]|-{1,3})$/, 'colon'],
  [/^[.!?…]+$/, 'stop'],
];

const TAGS: readonly (readonly [RegExp, ChunkKind])[] = [
  [/^W/, 'wh'],
  [/^(?:IN|TO)$/, 'preposition'],
  [/^CC$/, 'conjunction'],
  [/^(?:RB[RS]?|RP|UH)$/, 'adverb'],
  [/^JJ/, 'adjective'],
];

const MARKER = /^(?:that|because|if|whether|although|though|while|whereas|unless|once|lest)$/;

/** "(WHO)": passed over as an adverb is. */
export function bracketAt(words: readonly Word[], at: number): Chunk | undefined {
  if (lowerAt(words, at) !== '(' || at === 0) return undefined;
  const close = words.slice(at, at + 9).findIndex(({ text }) => text === ')');
  return close < 0 ? undefined : { kind: 'adverb', from: at, to: at + close + 1, word: '(' };
}

/** The word at `at` by itself. */
export function smallAt(words: readonly Word[], at: number): Chunk {
  return {
    kind: kindOf(words[at], tagAt(words, at + 1).startsWith('VB')),
    from: at,
    to: at + 1,
    word: lowerAt(words, at),
  };
}

function kindOf(word: Word | undefined, isVerb: boolean): ChunkKind {
  if (!word) return 'other';
  const mark = MARKS.find(([pattern]) => pattern.test(word.lower))?.[1];
  if (mark) return mark;
  if (word.text === '’' && word.tag === "''") return 'quote';
  if (word.lower === 'once' && isVerb) return 'adverb';
  if (MARKER.test(word.lower) && /^(?:IN|RB)$/.test(word.tag)) return 'marker';
  if (SENTENCE_ADVERB.test(word.lower)) return 'adverb';
  return TAGS.find(([pattern]) => pattern.test(word.tag))?.[1] ?? 'other';
}
