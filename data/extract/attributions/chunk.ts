import type { Range, Word } from './words';

export type ChunkKind =
  | 'noun'
  | 'verb'
  | 'preposition'
  | 'time'
  | 'adverb'
  | 'adjective'
  /** "that", "because", "whether". */
  | 'marker'
  /** "who", "which", "what". */
  | 'wh'
  | 'conjunction'
  | 'comma'
  | 'colon'
  | 'quote'
  | 'stop'
  | 'other';

/** Words of a sentence that belong together: a base noun phrase, a verb group, or a small word by itself. */
export interface Chunk extends Range {
  kind: ChunkKind;
  /** First word in lower case; of a verb group the main verb. */
  word: string;
  /** Of a verb group: index of its main verb. */
  main?: number;
  form?: 'finite' | 'infinitive' | 'gerund' | 'participle';
  passive?: boolean;
}

export const lowerAt = (words: readonly Word[], at: number) => words[at]?.lower ?? '';
export const tagAt = (words: readonly Word[], at: number) => words[at]?.tag ?? '';
