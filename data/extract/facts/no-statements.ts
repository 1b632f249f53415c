/** Pieces of an article that state nothing: captions, bylines, advertisements, questions, calls. */

/** Whole lines or sentences that begin so. */
const OPENERS =
  /^(?:image|images|photo|photos|photograph|picture|pictured|video|watch|audio|listen|file|credit|caption|graphic|by [A-Z]|sign up|subscribe|follow us|follow @|read more|read also|related|see also|click|advertisement|share this|updated|published|posted|copyright|©|all rights|have your say|correction|editor'?s note|this article|this story|reporting by|additional reporting|writing by|editing by|with reporting|contact|join us|download|support us|donate)\b/i;
const ANYWHERE =
  /\b(?:all rights reserved|contributed to this report|privacy policy|terms of (?:use|service)|sign up for|our newsletter|cookies|getty images|file photo|to this report|click here|follow (?:him|her|them|us) on)\b/i;
/** "WASHINGTON (AP) —": the place where it was written. */
export const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.'’-]+(?:,? ){0,1}){1,4}(?:,[^—–(]{0,30})?\s*(?:\([^)]{1,30}\)\s*)?[—–-]{1,2}\s+/u;

/** The weather and how the day felt pass with the day. */
const PASSING = /\b(?:sunny|cloudy|rainy|drizzle|humid|chilly|degrees (?:celsius|fahrenheit)|overcast)\b/i;

export const isNoStatement = (text: string): boolean =>
  text.endsWith('?') || OPENERS.test(text) || ANYWHERE.test(text) || text.split(/\s+/).length < 4;

export const isPassing = (text: string): boolean => PASSING.test(text);
