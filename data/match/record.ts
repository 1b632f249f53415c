/**
 * The compiled matcher as one binary record: a header and typed arrays one behind the other, so that loading it is
 * making views. Little-endian, as all of today's machines are; a record that does not fit is refused.
 */

const MAGIC = 0x4b434142;
/** Raised whenever the layout, the folding or the hash changes. */
const VERSION = 4;

const TYPES = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array } as const;
type Type = keyof typeof TYPES;

/** The arrays of a record, in their order. */
const SECTIONS = {
  /** Open addressing: what is known of a prefix of aliases, see `slot.ts`. */
  slots: 'u32',
  /** How aliases begin, see `first-words.ts`: any of them, and those that may begin in lower case. */
  firstWords: 'u32',
  lowerFirstWords: 'u32',
  /** For each alias: where its text starts, and the thing it names. */
  aliasTexts: 'u32',
  aliasThings: 'u32',
  /** For each thing, entities before events: where its ref starts, the alias that is its name, its neighbours. */
  thingRefs: 'u32',
  thingNames: 'u32',
  thingNeighbours: 'u32',
  neighbours: 'u32',
  /** First and last day of each event, in days since 1970; 0 where it has no dates. */
  eventStarts: 'i32',
  eventEnds: 'i32',
  /** For each three letters whether an alias may begin so, see `first-letters.ts`. */
  firstLetters: 'u8',
  /** For each thing, the index of its type in `typeBytes`. */
  thingTypes: 'u16',
  /** All texts: of one byte for each unit where all units are below 256, else of two (see `wide` flags). */
  aliasBytes: 'u8',
  refBytes: 'u8',
  /** A short list as JSON, in UTF-8. */
  typeBytes: 'u8',
  aliasFlags: 'u8',
  thingFlags: 'u8',
} as const satisfies Record<string, Type>;

type Section = keyof typeof SECTIONS;
export type MatcherArrays = {
  readonly [Name in Section]: InstanceType<(typeof TYPES)[(typeof SECTIONS)[Name]]>;
};

const NAMES = Object.keys(SECTIONS) as Section[];
/** Magic, version, checksum of the lengths, and the length of each array. */
const HEADER_UNITS = 3 + NAMES.length;
const align = (bytes: number): number => Math.ceil(bytes / 4) * 4;

const checksum = (lengths: readonly number[]): number =>
  lengths.reduce((sum, length) => (Math.imul(sum, 31) + length) >>> 0, VERSION);

export function writeRecord(arrays: MatcherArrays): Uint8Array<ArrayBuffer> {
  const size = NAMES.reduce((sum, name) => sum + align(arrays[name].byteLength), HEADER_UNITS * 4);
  const bytes = new Uint8Array(size);
  const lengths = NAMES.map((name) => arrays[name].length);
  new Uint32Array(bytes.buffer, 0, HEADER_UNITS).set([MAGIC, VERSION, checksum(lengths), ...lengths]);
  let offset = HEADER_UNITS * 4;
  for (const name of NAMES) {
    const array = arrays[name];
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset);
    offset += align(array.byteLength);
  }
  return bytes;
}

/** @throws {Error} where the bytes are no record of this version. */
export function readRecord(bytes: Uint8Array<ArrayBuffer>): MatcherArrays {
  if (bytes.byteLength < HEADER_UNITS * 4) throw new Error('no compiled matcher');
  // Views need alignment; IndexedDB gives whole buffers, so this copies nothing there.
  const buffer = bytes.byteOffset % 4 === 0 ? bytes.buffer : bytes.slice().buffer;
  const base = bytes.byteOffset % 4 === 0 ? bytes.byteOffset : 0;
  const [magic, version, sum, ...lengths] = new Uint32Array(buffer, base, HEADER_UNITS);
  if (magic !== MAGIC || version !== VERSION) throw new Error('no compiled matcher of this version');
  if (sum !== checksum(lengths)) throw new Error('a compiled matcher with a broken header');
  let offset = HEADER_UNITS * 4;
  const arrays: Partial<Record<Section, unknown>> = {};
  NAMES.forEach((name, index) => {
    const View = TYPES[SECTIONS[name]];
    const length = lengths[index] ?? 0;
    if (offset + length * View.BYTES_PER_ELEMENT > bytes.byteLength)
      throw new Error('a compiled matcher that was cut off');
    arrays[name] = new View(buffer, base + offset, length);
    offset += align(length * View.BYTES_PER_ELEMENT);
  });
  if (offset !== bytes.byteLength) throw new Error('a compiled matcher of another length');
  return arrays as MatcherArrays;
}
