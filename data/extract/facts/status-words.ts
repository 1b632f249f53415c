/** Words by which a paper says how sure a statement is. */

/** Nobody has shown it to be so. */
export const UNCONFIRMED =
  /\b(?:reportedly|allegedly|purportedly|supposedly|rumou?red|unconfirmed|unverified|unsubstantiated|(?:not|never) (?:been )?(?:independently )?(?:confirmed|verified|substantiated)|(?:could|can|cannot|can ?not) ?(?:not )?(?:be )?(?:independently )?(?:confirm|verif)(?:y|ied|ed)?|yet to (?:be )?(?:confirm|verif)(?:y|ied|ed)?|(?:is|are|was|were|be|been) (?:widely )?(?:believed|thought|suspected|feared|rumou?red|said|alleged|presumed) to|it is (?:widely )?(?:believed|thought|suspected|feared|alleged))\b/i;

/** Others hold against it. */
export const DISPUTED =
  /\b(?:disput(?:ed|ing)|(?<!\b(?:the|an?|this|that|of|in|over|about|legal|trade|border|territorial|labou?r|pay) )disputes? (?:the|that|this|those|his|her|their|its|any)\b|contest(?:ed|ing|s)? (?:the|that|this|those) (?:claims?|accounts?|findings?|figures?|version|idea|allegations?)|refut(?:e[ds]?|ing)|rebut(?:s|ted)?|debunk(?:s|ed)?|contradict(?:s|ed)?|discredited|cast doubt|challenged? (?:the|that|this|those) (?:claim|account|figure|version)|despite (?:its |his |her |their |the )?(?:claims?|denials?|assurances?)|called into question|widely questioned)\b/i;

/** Of a clause that answers the one before it. */
export const REJECTS =
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:e[ds]?)|contradict(?:s|ed)?|refut(?:e[ds]?))\b/i;

/** Acts rather than claims: that they happened the paper says itself. */
export const ACTS = new Set(
  (
    'welcome congratulate thank endorse apologise apologize decide agree plan intend want desire prefer seek refuse decline order ' +
    'instruct command invite hesitate volunteer elect opt resolve aim prepare consider love like hate resent respect enjoy quote cite ' +
    'request demand choose learn find determine discover notice see rule read know offer aspire long favor favour support oppose resist ' +
    'hope expect applaud cheer direct petition lobby press push'
  ).split(' '),
);
