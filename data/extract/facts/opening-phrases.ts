/** Phrases that a statement may begin with and that mean something told before. */

export const PRONOUN = /^(?:he|she|it|they|his|her|its|their)$/;
export const PERSONAL = /^(?:he|she|his|her)$/;
export const UNCLEAR =
  /^(?:this|that|these|those|such|there's|here|the (?:former|latter|same|pair|duo|trio|two|three|four|others?))$/;
/** "The new one" */
export const ONE = /^(?:the|this|that|another) (?:[a-z]+ )?ones?$/;
/** "The 38-year-old", "the 58-year-old former analyst" */
export const OF_AGE = /^the \d{1,3} ?-? ?year(?:$| ?- ?old\b)/;
const BOTH =
  /^(?:the|both|the two) (?:two )?(?:leaders?|presidents|men|women|ministers|statesmen|candidates|rivals|heads of state)$/;
export const BOTH_PLACES =
  /^(?:both|the two) (?:countries|nations|states|sides|governments|neighbou?rs|capitals)$/;
/** "This is not the first time that": clear from what follows. */
export const FIRST_TIME =
  /^(?:this|it) (?:is|was|marks|marked|would be|will be) (?:not |only |n't )?(?:the|just the|only the) (?:\w+ )?(?:time|year|day|occasion|instance)\b/;
const INSTITUTION =
  /^the (?:company|firm|group|agency|bank|party|ministry|organi[sz]ation|team|club|union|university|network|newspaper|paper|department|court|commission|committee|council|airline|airport|bank|regulator|watchdog|charity|studio|startup|carmaker|retailer|country|island|city|nation|government)$/;

/** "The leaders", "both presidents". */
export const isBoth = (phrase: string) => BOTH.test(phrase.toLowerCase());

/** "The company", "the ministry": an institution named before. */
export const isInstitution = (phrase: string) => INSTITUTION.test(phrase.toLowerCase());
