/**
 * What the extractor sees in an article before it makes a pack; what `npm run annotate` prints. Offsets are UTF-16
 * units into the article's text.
 */
import type { EntityType } from '../model';

export interface Span {
  start: number;
  end: number;
}

/** A place where an entity is named: no pronouns, titles, articles, possessives. */
export interface NameAnnotation extends Span {
  type: EntityType;
  /** The same for the same thing. */
  entity: string;
}

/** A date of day, month or year precision, ISO 8601. */
export interface TimeAnnotation extends Span {
  value: string;
}

/** A place where an event is told of. */
export interface EventAnnotation extends Span {
  /** The same for the same event. */
  event: string;
}

/** What somebody is said to say, claim, think or want, quoted or not. */
export interface AttributionAnnotation {
  source: Span | null;
  cue: Span | null;
  content: Span[];
}

export interface Annotations {
  text: string;
  names: NameAnnotation[];
  times: TimeAnnotation[];
  events: EventAnnotation[];
  attributions: AttributionAnnotation[];
}
