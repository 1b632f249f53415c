/** What is known of an article between its text and its annotations; each stage adds to it and looks back only. */
import type { EntityType } from '../model';
import type {
  AttributionAnnotation,
  EventAnnotation,
  NameAnnotation,
  Span,
  TimeAnnotation,
} from './annotations';
import type { Article } from './article';
import type { Sentence } from './sentences';

/** A sentence with the part of speech of each token (Penn Treebank, as GUM uses it). */
export interface TaggedSentence extends Sentence {
  tags: string[];
}

/** One thing under all its namings in an article. */
export interface FoundEntity {
  id: string;
  type: EntityType;
  /** The fullest name. */
  name: string;
  /** Every other spelling by which the article names it. */
  aliases: string[];
  /** What the article calls it: "President of Russia", "the international police organisation". */
  roles: (Span & { text: string })[];
}

export interface FoundEvent {
  id: string;
  name: string;
  /** Such as "summit", "election", "collision". */
  type: string;
  /** ISO 8601. */
  start?: string;
  end?: string;
  /** Ids of entities. */
  place?: string;
  participants: string[];
  aliases: string[];
  /** Its name says too little for anybody to know it by: "Signing by Obama". */
  isVague?: true;
}

/** After tagging and names. */
export interface NamedText {
  article: Article;
  sentences: TaggedSentence[];
  names: NameAnnotation[];
  entities: FoundEntity[];
}

/** After times and events. */
export interface TimedText extends NamedText {
  times: TimeAnnotation[];
  eventMentions: EventAnnotation[];
  events: FoundEvent[];
}

/** After attributions: all that a pack is made of. */
export interface ArticleReading extends TimedText {
  attributions: AttributionAnnotation[];
}
