import type { Topic } from '../../../unit/data/match/read-marked';

export * from '../../../unit/data/match/topic-things';

/** Texts with their mentions marked, as a reader would: "[Putin] met [Xi|xi-jinping]"; blocks are parted by "\n". */
export interface CaseGroup {
  topic: Topic;
  /** ISO 8601; of the page. */
  published?: string;
  texts: readonly string[];
}
