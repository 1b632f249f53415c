/** Pieces of an article that state nothing: captions, bylines, advertisements, questions, calls. */

/** Whole lines or sentences that begin so. */
const OPENERS =
  /^(?:image|images|photo|photos|photograph|picture|pictured|video|watch|audio|listen|file|credit|caption|graphic|by [A-Z]|sign up|subscribe|follow us|follow @|read more|read also|related|see also|click|advertisement|share this|updated|published|posted|copyright|©|all rights|have your say|correction|editor'?s note|this article|this story|reporting by|additional reporting|writing by|editing by|with reporting|contact|join us|download|support us|donate)\b/i;
const ANYWHERE =
  /(?:[^.] (?:Image|Images|Photo|Photos|Picture|Photograph|Credit|Source): )|\b(?:all rights reserved|contributed to this report|privacy policy|terms of (?:use|service)|sign up for|our newsletter|cookies|getty images|file photo|to this report|click here|follow (?:him|her|them|us) on)\b/i;
/** "The minister said according to a transcript.": a cue without what was said. */
const BARE_CUE =
  /^(?:[^\s,:“”"]+ ){1,8}(?:said|says|added|wrote|tweeted|explained)(?:,? according to [^“”"]*)?\.$/;
/** What a page tells of its author. */
const BYLINE =
  /\b(?:has covered [^.]{2,40} since|(?:is|was) an? (?:[\w-]+ ){0,3}(?:reporter|writer|correspondent|columnist|journalist)\b[^.]* (?:covering|who (?:covers|writes))\b|^previously, [^,.]{3,40} (?:wrote|reported|covered)|^\S+ (?:\S+ ){1,2}(?:covers|writes about|writes the|reports on)\b|(?:part of|member of) (?:the|a) team that won (?:the|a) [^.]*pulitzer)|[@•|] ?\w+\.?$|(?:^|\s)@\w{3,}/i;

/** The weather and how the day felt pass with the day. */
const PASSING = /\b(?:sunny|cloudy|rainy|drizzle|humid|chilly|degrees (?:celsius|fahrenheit)|overcast)\b/i;

export const isNoStatement = (text: string): boolean =>
  /\?["”’)]*\.?$/.test(text) ||
  OPENERS.test(text) ||
  ANYWHERE.test(text) ||
  BARE_CUE.test(text) ||
  BYLINE.test(text) ||
  text.split(/\s+/).length < 4;

export const isPassing = (text: string): boolean => PASSING.test(text);
