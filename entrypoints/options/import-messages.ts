import type { TopicSnapshot } from '@/data/store/topic-snapshot';

/** What the importing worker tells of a file, in this order; it ends with `stored` or `refused`. */
export type ImportMessage =
  | { kind: 'checking' }
  /** `done` of `total` rows are written. */
  | { kind: 'storing'; done: number; total: number }
  | { kind: 'stored'; outcome: ImportOutcome }
  /** `path` is the place in the pack, or '' for the whole. */
  | { kind: 'refused'; path: string; reason: string };

export interface ImportOutcome {
  topicId: string;
  title: string;
  revision: string;
  facts: number;
  /** Entities and events. */
  things: number;
  /** The topic of the same id that was there before. */
  earlier?: TopicSnapshot;
}
