import type { Article } from '@/data/article';
import type { Annotations } from '@/data/extract/annotations';
import type { Stage } from '@/data/extract/understand-article';
import type { Pack } from '@/data/model';
import type { KnownThing } from '@/data/store/known-names';

/** What was found in an article, before the reader has decided on it. */
export interface Proposal {
  article: Article;
  annotations: Annotations;
  pack: Pack;
  /** For a found entity or event, those in the store that have its name, the likeliest first. */
  known: Readonly<Record<string, KnownThing[]>>;
  /** Found things that are surely known ones: from the found one's id to the known one's. */
  adopted: readonly (readonly [found: string, known: string])[];
}

/** What is being done with an article: a stage of reading it, or at last the comparing with what the store knows. */
export type ReadingStage = Stage | 'known';

/** What the extracting worker tells of an article; its last message is one of the first two. */
export type ExtractMessage =
  | { kind: 'found'; proposal: Proposal }
  | { kind: 'refused'; reason: string }
  | { kind: 'stage'; stage: ReadingStage };

export interface ExtractRequest {
  article: Article;
  /** Day of the reader, ISO 8601. */
  today: string;
}
