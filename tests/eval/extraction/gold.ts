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
  /** The gold covers the text up to here, in UTF-16 units; all of it where this is left out. */
  until?: number;
  /** SHA-256 of the text that is covered, in hex: of another text the offsets would mean nothing. */
  digest?: string;
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
