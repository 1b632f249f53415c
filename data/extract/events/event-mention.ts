import type { Span } from '../annotations';

/** ISO 8601. */
export interface EventTime {
  start?: string;
  end?: string;
}

/** The words of a noun's phrase that are fit to name it, and whether a name is among them. */
export interface Title extends Span {
  hasName: boolean;
  /** The end of the noun itself. */
  headEnd: number;
  /** What stands behind the noun, phrase by phrase. */
  phrases: TitlePhrase[];
}

/** "of former Prime Minister Rafik Hariri" */
export interface TitlePhrase extends Span {
  preposition: string;
  /** The name in which it ends, where that is only a part of it. */
  lastName?: string;
}

/** A place in the text that tells of an event, with what its surroundings say of it. */
export interface EventMention extends Span {
  /** Index of the sentence. */
  sentence: number;
  /** Indices of tokens: the phrase's first, its head, the one after its last. */
  from: number;
  head: number;
  to: number;
  /** The token after the words that make it: "step down", "caught fire". */
  core: number;
  /** Where its whole phrase ends, if another event in it has a mention of its own. */
  phraseEnd?: number;
  /** Noun in the singular that names it: "collision" for "collided". */
  noun: string;
  /** Kinds of event that the word may mean, the likeliest first. */
  types: string[];
  form: 'noun' | 'verb' | 'name';
  /** Words before the head that tell it from others of its kind, in lower case: "presidential", "2016". */
  modifiers: string[];
  /** "the summit", "their meeting": something known is meant. */
  isDefinite: boolean;
  /** More than one: "clashes". */
  isPlural: boolean;
  /** Ids of entities; those to whom it is done are among them, those who do it first. */
  participants: string[];
  /** Ids of entities that do it, by grammar: the subject, whom "by" names; with them who meet or collide. */
  doers: string[];
  /** Ids of entities to whom it is done, or who die, resign, win. */
  patients: string[];
  /** Ids of entities that it is of or against: "attack on B", "purchase of B". */
  targets: string[];
  /** The phrase for what it is done to, where that has no name of its own: "Norwegian frigate". */
  whom?: Span;
  title?: Title;
  /** Id of the entity whose it is: "Russia's invasion", "his visit". */
  owner?: string;
  /** "its title": whose it is stands before it. */
  isOwned: boolean;
  place?: string;
  time: EventTime;
  /** "killed in a raid": the token of the verb in its sentence that tells whom it cost their lives. */
  tollAt?: number;
  /** "a second attack", "Elsewhere, ...": the text says that it is another. */
  isOther: boolean;
  /** Told by the headline. */
  isHeadline: boolean;
  /** Days that it lasts, where told. */
  days?: number;
  /** How sure it is that this is an event that a reader would want. */
  score: number;
}
