import type { FactStatus } from '../model';
import type { Span } from './annotations';

/** A statement of an article that is worth keeping. */
export interface FoundFact {
  /** A sentence that is understood without the article. */
  text: string;
  /** Where the article says so. */
  quote: Span;
  /** Ids of entities and events. */
  about: string[];
  /** The time that it speaks of, ISO 8601. */
  when?: { start: string; end?: string };
  status: FactStatus;
  /** Who says it, in words, and the entity that is meant. */
  attribution?: string;
  attributedTo?: string;
  /** What it is worth as background, 0 to 1. */
  value: number;
}
