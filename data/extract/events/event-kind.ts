/**
 * What happens in news, by kind, with the words that tell of it. A table, so that a miss is mended by a word and not by
 * a rule. Words of one kind may stand for the same event: "collided" ... "the accident".
 */
export interface EventKind {
  /** As the pack names it. */
  type: string;
  /** Nouns that name such an event by themselves. */
  nouns?: string;
  /** Nouns that as often mean something else, or something that is no news: they need a name, date or article. */
  weakNouns?: string;
  /**
   * Verbs that tell of one, "verb>noun" with the noun that names it, "step_down" with its particle, "hand_in_*_notice"
   * with a few others where the star is, irregular forms after a slash.
   */
  verbs?: string;
  /** Verbs that need more around them. */
  weakVerbs?: string;
  /** Verbs of everyday use, which need a date, a place or another who is named. */
  faintVerbs?: string;
  /** Verbs that tell of one in the passive: "was fired". */
  passive?: string;
}
