import { ByteReader, ByteWriter } from './bytes';
import { readLexicon, writeLexicon, type Lexicon, type LexiconEntries } from './lexicon';
import { readLinearModel, writeLinearModel, type LinearModel, type TrainedWeights } from './linear-model';

/** "BSN" and the version of the features: a file made for others is of no use. */
const MAGIC = [0x42, 0x53, 0x4e, 2];

/** What finding names rests on; see MODEL.md for what it was learned from. */
export interface NameModel {
  lexicon: Lexicon;
  /** Where names begin and end. */
  spans: LinearModel;
  /** What kind of thing each names. */
  kinds: LinearModel;
  /** Parts of speech. */
  tags: LinearModel;
}

/** Reads what is packed (gzip) in `names.bin`; throws `RangeError` where it is none or is cut off. */
export function readNameModel(bytes: Uint8Array): NameModel {
  const reader = new ByteReader(bytes);
  if (!MAGIC.every((byte) => reader.byte() === byte))
    throw new RangeError('This is no model file of this version.');
  return {
    lexicon: readLexicon(reader),
    spans: readLinearModel(reader),
    kinds: readLinearModel(reader),
    tags: readLinearModel(reader),
  };
}

interface Trained {
  lexicon: LexiconEntries;
  spans: TrainedWeights;
  kinds: TrainedWeights;
  tags: TrainedWeights;
}

/** `steps`: weights are rounded to whole ones; the larger, the smaller the file. */
export function writeNameModel(
  trained: Trained,
  steps: { spans: number; kinds: number; tags: number },
): Uint8Array {
  const writer = new ByteWriter();
  MAGIC.forEach((byte) => {
    writer.byte(byte);
  });
  writeLexicon(writer, trained.lexicon);
  writeLinearModel(writer, trained.spans, steps.spans);
  writeLinearModel(writer, trained.kinds, steps.kinds);
  writeLinearModel(writer, trained.tags, steps.tags);
  return writer.result();
}
