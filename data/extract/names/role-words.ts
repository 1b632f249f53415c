/** Words that end what a person is called before the name: "opposition leader", "Amazon founder", "skipper". */
const ROLE_ENDINGS =
  /(?:er|or|ist|man|woman|person|people|ian|ant|ent|ess|chief|head|priest|guard|king|queen|pope|prince|princess|star|coach|wife|husband|son|daughter|judge|mayor|ceo|mp|boss|captain|fellow|analyst|expert|aide|ally|rival|critic|nominee|candidate|suspect|hero|legend|pilot|diplomat|envoy|general|secretary|spokesman|colonel|marshal|admiral|premier|ambassador|tycoon|activist|dissident|dictator|cleric|imam|rabbi|bishop|archbishop|cardinal|sheikh|monk|nun|student|nurse|model|scholar|champion|teammate|colleague|cousin|uncle|aunt|nephew|niece|partner|friend|fiancee|attorney|counsel|deputy|delegate|official|veteran|warlord|commando|refugee|employee|trustee|representative|executive|detective|native|comic|chef|host|guest|youth|teen)$/i;
/** End in the same letters and are none. */
const NO_ROLES = new Set(
  (
    'mr mrs ms miss mx dr sir madam lord lady summer winter september october november december number power ' +
    'paper after later earlier never ever over under whether however either other another matter center ' +
    'centre war for or nor per yesterday moment government statement agreement parliament department company ' +
    'event percent accident incident movement treatment district weekend letter newspaper computer conference ' +
    'different recent current former major senior junior minor river border water order quarter offer corner ' +
    'danger chapter layer barrier tower harbor harbour corridor sector factor error terror mirror door floor ' +
    'color labor motor consider remember cover enter deliver suffer differ refer transfer together rather ' +
    'further farther larger smaller higher lower greater better bigger longer older younger stronger weaker ' +
    'closer sooner faster inner outer upper proper super resist exist persist insist assist consist list ' +
    'twist mist present absent content rent spent sent went meant want plant grant restaurant significant ' +
    'important relevant distant instant constant elephant variant ancient efficient sufficient intent extent ' +
    'prevent invent apartment investment development payment element environment experiment equipment ' +
    'employment document instrument comment appointment announcement argument achievement assessment ' +
    'independent address access process success progress congress business illness awareness weakness fitness ' +
    'press express unless less dress stress guess mess possess cancer disaster shelter theater theatre filter ' +
    'cluster meter liter register trailer counter server fever weather feather leather silver copper rubber ' +
    'butter dinner supper flower shower hour tour interior exterior prior behavior favor humor rumor tumor ' +
    'vapor tractor reactor monitor elevator generator indicator mother-in-law chest west east northwest ' +
    'southwest interest forest protest contest request test rest best guest-house arrest harvest invest ' +
    'latest newest oldest largest biggest highest lowest'
  ).split(' '),
);

export const isRoleNoun = (word: string) => ROLE_ENDINGS.test(word) && !NO_ROLES.has(word.toLowerCase());

/** What an organisation is called: "Interpol, the international police organisation". */
const ORGANISATION_NOUN =
  /^(?:organi[sz]ation|agency|group|party|company|bank|body|union|firm|network|newspaper|daily|magazine|university|college|school|committee|council|court|ministry|department|movement|militia|maker|charity|chain|club|team|league|institute|watchdog|regulator|operator|airline|carrier|broadcaster|buyer|seller|manufacturer|producer|retailer|giant|startup|start-up|tank|association|federation|alliance|bloc|army|force|service|site|website|platform|app|studio|label|publisher|brokerage|insurer|lender|exchange|fund|foundation|non-profit|nonprofit|ngo|arm|unit|subsidiary|owner|provider|supplier|developer|parliament|assembly|congress|legislature|commission|authority|office|coalition|cartel|gang|sect|church|orchestra|band|museum|hospital)s?$/i;

export const isOrganisationNoun = (word: string) => ORGANISATION_NOUN.test(word);
