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

/** The bit of a list in what `Lexicon.lists` gives. */
export const listBit = (list: ListName): number => 1 << LISTS.indexOf(list);

/** Bits kept of a hash: of words not in the lexicon one in some hundred is taken for one that is. */
const HASH_BITS = 25;
const keyOf = (text: string) => hashText(plain(text)) >>> (32 - HASH_BITS);
/** Without accents, and with straight apostrophes: "Māori" is listed as "maori". */
const plain = (text: string) =>
  /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'");

/** Words of a phrase in a list, at most. */
export const LONGEST_PHRASE = 6;

interface Tables<Table> {
  /** Phrases to the lists that they stand in, as bits. */
  phrases: Table;
  /** Words to what they are used for, and how surely. */
  uses: Table;
  /** Frequent words to the cluster of words that are used alike. */
  clusters: Table;
}

/**
 * What is known of words before any text is read: lists of names, and, from word embeddings, what words are used for
 * and alike with. Kept as hashes, without the words.
 */
export class Lexicon {
  private readonly tables: Tables<HashTable>;

  constructor(tables: Tables<HashTable>) {
    this.tables = tables;
  }

  /** Lists as bits (`listBit`), of words in lower case with one space between. */
  lists(phrase: string): number {
    return Math.max(0, this.tables.phrases.get(keyOf(phrase)));
  }

  /** How a word in lower case is used: `cluster`, coarse = `>> 5`, and `use`; each -1 where it is not known. */
  usage(word: string): { cluster: number; use: number } {
    const key = keyOf(word);
    return { cluster: this.tables.clusters.get(key), use: this.tables.uses.get(key) };
  }
}

export type LexiconEntries = Tables<ReadonlyMap<string, number>>;

export function readLexicon(reader: ByteReader): Lexicon {
  const phrases = readTable(reader, () => reader.number());
  const uses = readTable(reader, () => reader.byte());
  const clusters = readTable(reader, () => reader.byte() + reader.byte() * 256);
  return new Lexicon({ phrases, uses, clusters });
}

/** Keys and values stand each in a run of their own: so they compress best. */
function readTable(reader: ByteReader, value: () => number): HashTable {
  const keys = new Uint32Array(reader.number());
  for (let i = 0, key = 0; i < keys.length; i += 1) {
    key += reader.number();
    keys[i] = key;
  }
  const table = new HashTable(keys.length);
  for (const key of keys) table.set(key, value());
  return table;
}

export function writeLexicon(writer: ByteWriter, { phrases, uses, clusters }: LexiconEntries): void {
  writeTable(writer, phrases, (bits) => {
    writer.number(bits);
  });
  writeTable(writer, uses, (use) => {
    writer.byte(use);
  });
  writeTable(writer, clusters, (cluster) => {
    writer.byte(cluster & 255);
    writer.byte(cluster >> 8);
  });
}

function writeTable(
  writer: ByteWriter,
  table: ReadonlyMap<string, number>,
  put: (value: number) => void,
): void {
  const rows = [...new Map([...table].map(([text, value]) => [keyOf(text), value]))].sort(
    ([a], [b]) => a - b,
  );
  writer.number(rows.length);
  rows.forEach(([key], i) => {
    writer.number(key - (rows[i - 1]?.[0] ?? 0));
  });
  for (const [, value] of rows) put(value);
}

/** A lexicon straight from maps, as training uses it. */
export function lexiconOf({ phrases, uses, clusters }: LexiconEntries): Lexicon {
  const table = (entries: ReadonlyMap<string, number>) => {
    const made = new HashTable(entries.size);
    for (const [text, value] of entries) made.set(keyOf(text), value);
    return made;
  };
  return new Lexicon({ phrases: table(phrases), uses: table(uses), clusters: table(clusters) });
}
