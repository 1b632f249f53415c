/**
 * The compiled matcher as one binary record: a header and typed arrays one behind the other, so that loading it is
 * making views. Little-endian, as all of today's machines are; a record that does not fit is refused.
 */

const MAGIC = 0x4b434142;
/** Raised whenever the layout, the folding or the hash changes. */
const VERSION = 1;

const TYPES = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array } as const;
type Type = keyof typeof TYPES;

/** The arrays of a record, in their order. */
const SECTIONS = {
  /** Open addressing: the hash of a prefix of folded aliases, and beside it what is known of that prefix. */
  prefixHashes: 'u32',
  prefixValues: 'u32',
  /** One bit for each hash of a first word: of any alias, and of those that may begin in lower case. */
  firstWords: 'u32',
  lowerFirstWords: 'u32',
  /** For each alias: where its text starts, the thing it names, the next alias of the same hash (0 for none). */
  aliasTexts: 'u32',
  aliasThings: 'u32',
  aliasNext: 'u32',
  /** For each thing: where its label starts, and where its neighbours start. */
  thingLabels: 'u32',
  thingNeighbours: 'u32',
  /** First and last day on which an event is near, in days since 1970; 0 where it has no dates. */
  thingFrom: 'i32',
  thingUntil: 'i32',
  neighbours: 'u32',
  /** UTF-16 units of all alias texts, and of all labels: ref, type, name, with a zero between. */
  aliasUnits: 'u16',
  labelUnits: 'u16',
  /** See `aliasFlags` in compile.ts; 1 for an event. */
  aliasFlags: 'u8',
  thingKinds: 'u8',
} as const satisfies Record<string, Type>;

type Section = keyof typeof SECTIONS;
export type MatcherArrays = {
  readonly [Name in Section]: InstanceType<(typeof TYPES)[(typeof SECTIONS)[Name]]>;
};

const NAMES = Object.keys(SECTIONS) as Section[];
const HEADER_UNITS = 2 + NAMES.length;
const align = (bytes: number): number => Math.ceil(bytes / 4) * 4;

export function writeRecord(arrays: MatcherArrays): Uint8Array<ArrayBuffer> {
  const size = NAMES.reduce((sum, name) => sum + align(arrays[name].byteLength), HEADER_UNITS * 4);
  const bytes = new Uint8Array(size);
  const header = new Uint32Array(bytes.buffer, 0, HEADER_UNITS);
  header.set([MAGIC, VERSION, ...NAMES.map((name) => arrays[name].length)]);
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
  // Views need alignment; IndexedDB gives whole buffers, so this copies nothing there.
  const buffer = bytes.byteOffset === 0 ? bytes.buffer : bytes.slice().buffer;
  if (bytes.byteLength < HEADER_UNITS * 4) throw new Error('no compiled matcher');
  const [magic, version, ...lengths] = new Uint32Array(buffer, 0, HEADER_UNITS);
  if (magic !== MAGIC || version !== VERSION) throw new Error('no compiled matcher of this version');
  let offset = HEADER_UNITS * 4;
  const arrays: Partial<Record<Section, unknown>> = {};
  NAMES.forEach((name, index) => {
    const View = TYPES[SECTIONS[name]];
    const length = lengths[index] ?? 0;
    if (offset + length * View.BYTES_PER_ELEMENT > bytes.byteLength)
      throw new Error('a compiled matcher that was cut off');
    arrays[name] = new View(buffer, offset, length);
    offset += align(length * View.BYTES_PER_ELEMENT);
  });
  if (offset !== bytes.byteLength) throw new Error('a compiled matcher of another length');
  return arrays as MatcherArrays;
}
