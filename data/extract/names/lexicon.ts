import type { ByteReader, ByteWriter } from './bytes';
import { hashText } from './hash';
import { HashTable } from './hash-table';

/** Lists that a word or phrase may stand in; the order is part of the model file. */
export const LISTS = [
  'country',
  'demonym',
  'city',
  'region',
  'givenName',
  'surname',
  'personName',
  'person',
  'organisation',
  'company',
  'facility',
  'work',
  'event',
] as const;
export type ListName = (typeof LISTS)[number];

/** Bits kept of a hash: of words not in the lexicon one in some thousand is taken for one that is. */
const HASH_BITS = 28;
const keyOf = (text: string) => hashText(text) >>> (32 - HASH_BITS);

/** Of a word whose use is known and whose cluster is not: a rare one. */
export const NO_CLUSTER = 2047;

/** Words of a phrase in a list, at most. */
export const LONGEST_PHRASE = 6;

/**
 * What is known of words before any text is read: lists of names, and for frequent words the cluster of words
 * that are used alike (from word embeddings). Kept as hashes, without the words.
 */
export class Lexicon {
  private readonly phrases: HashTable;
  private readonly words: HashTable;

  constructor(phrases: HashTable, words: HashTable) {
    this.phrases = phrases;
    this.words = words;
  }

  /** Lists as bits (`1 << LISTS.indexOf(name)`), of words in lower case with one space between. */
  lists(phrase: string): number {
    return Math.max(0, this.phrases.get(keyOf(phrase)));
  }

  /**
   * How a word in lower case is used: `cluster`, coarse = `>> 5`, and `use`, a class and how sure that is; both
   * -1 for a rare word.
   */
  usage(word: string): { cluster: number; use: number } {
    const found = this.words.get(keyOf(word));
    const cluster = found >> 5;
    return { cluster: cluster === NO_CLUSTER ? -1 : cluster, use: found < 0 ? -1 : found & 31 };
  }
}

export function readLexicon(reader: ByteReader): Lexicon {
  return new Lexicon(
    readTable(reader, () => reader.number()),
    readTable(reader, () => reader.byte() + reader.byte() * 256),
  );
}

function readTable(reader: ByteReader, value: () => number): HashTable {
  const size = reader.number();
  const table = new HashTable(size);
  let key = 0;
  for (let i = 0; i < size; i += 1) {
    key += reader.number();
    table.set(key, value());
  }
  return table;
}

/** `phrases`: to bits of lists; `words`: to cluster * 32 + use. */
export function writeLexicon(
  writer: ByteWriter,
  phrases: Map<string, number>,
  words: Map<string, number>,
): void {
  writeTable(writer, phrases, (bits) => {
    writer.number(bits);
  });
  writeTable(writer, words, (usage) => {
    writer.byte(usage & 255);
    writer.byte(usage >> 8);
  });
}

function writeTable(writer: ByteWriter, table: Map<string, number>, put: (value: number) => void): void {
  const rows = new Map([...table].map(([text, value]) => [keyOf(text), value]));
  writer.number(rows.size);
  let before = 0;
  for (const [key, value] of [...rows].sort(([a], [b]) => a - b)) {
    writer.number(key - before);
    put(value);
    before = key;
  }
}

/** A lexicon straight from maps, as training uses it. */
export function lexiconOf(phrases: Map<string, number>, words: Map<string, number>): Lexicon {
  const table = (entries: Map<string, number>) => {
    const made = new HashTable(entries.size);
    for (const [text, value] of entries) made.set(keyOf(text), value);
    return made;
  };
  return new Lexicon(table(phrases), table(words));
}
