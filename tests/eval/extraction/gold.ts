/** Hand-made gold of one article: what a careful reader sees in it, by the words themselves. */
import type {
  AttributionAnnotation,
  EventAnnotation,
  NameAnnotation,
  TimeAnnotation,
} from '@/data/extract/annotations';
import type { FactStatus } from '@/data/model';

export interface ArticleGold {
  /** Day of publication, ISO 8601. */
  published: string;
  names: NameAnnotation[];
  times: TimeAnnotation[];
  events: EventAnnotation[];
  attributions: AttributionAnnotation[];
  facts: GoldFact[];
}

/** A statement that a reader would want on a card. */
export interface GoldFact {
  start: number;
  end: number;
  /** Entities and events of the gold, by their ids. */
  about: string[];
  status: FactStatus;
  /** Who says it, in words. */
  attribution?: string;
}
