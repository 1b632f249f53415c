/** Words that end what a person is called before the name: "opposition leader", "Amazon founder", "skipper". */
const ROLE_ENDINGS =
  /(?:er|or|ist|man|woman|person|people|ian|ant|ent|ess|chief|head|king|queen|pope|prince|princess|star|coach|wife|husband|son|daughter|judge|mayor|ceo|mp|boss|captain|fellow|analyst|expert|aide|ally|rival|critic|nominee|candidate|suspect|hero|legend|pilot|diplomat|envoy|general|secretary|spokesman|colonel|marshal|admiral|premier|ambassador|tycoon|activist|dissident|dictator|cleric|imam|rabbi|bishop|archbishop|cardinal|sheikh|monk|nun|student|nurse|model|scholar|champion|teammate|colleague|cousin|uncle|aunt|nephew|niece|partner|friend|fiancee|attorney|counsel|deputy|delegate|official|veteran|warlord|commando|refugee|employee|trustee|representative|executive|detective|native|comic|chef|host|guest|youth|teen)$/i;
/** End in the same letters and are none. */
const NO_ROLES =
  /^(?:mr|mrs|ms|miss|mx|dr|sir|madam|lord|lady|summer|winter|september|october|november|december|number|power|paper|after|later|earlier|never|ever|over|under|whether|however|either|other|another|matter|center|centre|war|for|or|nor|per|yesterday|moment|government|statement|agreement|parliament|department|company|event|percent|accident|incident|movement|treatment|district|weekend|letter|newspaper|computer|conference|different|recent|current|president-elect)$/i;

export const isRoleNoun = (word: string) => ROLE_ENDINGS.test(word) && !NO_ROLES.test(word);

/** What an organisation is called: "Interpol, the international police organisation". */
const ORGANISATION_NOUN =
  /^(?:organi[sz]ation|agency|group|party|company|bank|body|union|firm|network|newspaper|daily|magazine|university|college|school|committee|council|court|ministry|department|movement|militia|maker|charity|chain|club|team|league|institute|watchdog|regulator|operator|airline|carrier|broadcaster|buyer|seller|manufacturer|producer|retailer|giant|startup|start-up|tank|association|federation|alliance|bloc|army|force|service|site|website|platform|app|studio|label|publisher|brokerage|insurer|lender|exchange|fund|foundation|non-profit|nonprofit|ngo|arm|unit|subsidiary|owner|provider|supplier|developer|parliament|assembly|congress|legislature|commission|authority|office|coalition|cartel|gang|sect|church|orchestra|band|museum|hospital)s?$/i;

export const isOrganisationNoun = (word: string) => ORGANISATION_NOUN.test(word);

/** Offices that a country has one holder of: "Russian President" is the President of Russia. */
export const OFFICE =
  /^(?:(?:Former|Acting|Interim|Deputy|Vice) )?(?:Vice )?(?:President|Prime Minister|Premier|King|Queen|Emperor|Chancellor|Crown Prince|(?:\p{Lu}\p{L}+ ){1,2}(?:Minister|Secretary)|Supreme Leader|Chief Justice|Attorney General)$/u;

/** Places that take an article. */
export const WITH_ARTICLE =
  /^(?:United |Netherlands|Philippines|Bahamas|Maldives|Gambia|Czech Republic|Dominican Republic|Soviet Union|Seychelles|Comoros)/;
