import type { Range } from './words';

/** An attribution within one sentence, in its words. */
export interface Attribution {
  source: Range | null;
  cue: Range | null;
  content: Range[];
  /** Of nobody, by a noun or an adverb: gives way to what somebody says. */
  hearsay?: boolean;
}
