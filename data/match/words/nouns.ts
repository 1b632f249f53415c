/** Nouns of English by what tells them from names of the same letters, and what names have or do that words do not. */
import { wordList } from './word-list';

/** Things and people that are counted: one of them has an article, so that without one it is a name. */
export const COUNT_NOUNS = wordList(
  'apple arm archer baker ball bank banker baron bean bear bell berry bill bishop block board boat bond booth boss branch bridge brook building bull bush butler button camp car card carpenter carter case cat cave cell challenger chest chief church circle city cloud coach column cook corner count court crane cross crown cup deal democrat diamond dog door dove dragon drum duke eagle earl edge engine eye face farmer field finch fisher flag flower fool forest fort fox frog gap gardner garden gardener gate gateway giant globe grant grill grove guard guardian gun hall hammer harp hat hawk herald hill holder hook horn horse house hull hunt hunter independent island judge key king knight lake lamb lane leaf leg lemon letter library lion lizard lock log lord march mark market marsh mason meadow medal member mill miller mine mirror monitor moon mosque mountain nail neighbour nest notion observer oracle orbit oven owl page palace panther park parrot pawn peach peak pearl penguin pepper phoenix pilgrim pillar pilot pin pipe piper pirate pistol planet plum pole pool pope porter post potter prince prophet pyramid queen raven republican ring river road robin rock rocket rod root rose sandwich saw scout screen seal sentinel shark shell shepherd ship shop shower sign signal singer smith soldier spear spectator spider square squire stag stake star station statue step stone store storm straw street stripe stud sun swan sword table tailor tank target taylor team telegraph temple thread throne tiger tower town tractor traveller tree tribune trumpet tub tunnel turner twig valley vault viking villa visa voice wagon walker wall wand warrior watch wave weaver whale wheel window wing witch wolf word worm wright yard',
);

/** They stand before a noun: what a verb follows is a name. Colours are nouns, too. */
export const ADJECTIVES = wordList(
  'bright long mobile noble rich savage sharp short slack smart strong sweet swift wise young',
);

/** Members of a party or a team: "Democrats are", "Greens were". */
export const MEMBERS = wordList(
  'democrats republicans greens liberals conservatives socialists communists nationals unionists independents',
);

/** "Cork city", "Reading fans": what a place has. */
export const OF_PLACES = wordList(
  'city town county council councillors police airport university residents mayor fans voters officials hospital station court prosecutors firefighters cathedral port festival senate suburb suburbs streets insiders rents lawmakers commuters neighborhoods neighbourhoods',
);

/** "Target stores", "Apple stock": what a company has. */
export const OF_COMPANIES = wordList(
  'stock store share staff chief boss spokesman spokeswoman spokesperson executive employee worker product user app device phone plant factory headquarters office deal team fan club group chairman founder owner board management profit revenue merger takeover bid brand car plane flight party leader lawmaker candidate member rival supplier customer shareholder investor magazine journal newspaper',
  'lawyer engineer developer driver pilot analyst director bosses insider critic shopper buyer subscriber client advertiser partner subsidiary warehouse outlet branch branches refinery refineries truck vehicle smartphone tablet laptop gadget ad advert website server software sales earnings results losses loss dividend boardroom reporter journalist presenter anchor columnist editor reader viewer backbencher mp peer frontbencher councillor activist supporter voter minister source policy manifesto conference pledge',
);

/** Of them, what hardly anything else has. */
export const OF_LISTED = wordList(
  'share stock store chair policymaker quarterback coach striker midfielder defender goalkeeper pitcher employee spokesman spokeswoman spokesperson executive shareholder investor founder supporter lawmaker candidate engineer voter mp peer councillor fan lawyer profit revenue sales driver backbencher frontbencher subsidiary',
);

/** Of firms, wherever it stands in a sentence. */
export const OF_BUSINESS = wordList(
  'profit profits revenue revenues sales shares stake shareholders investors customers ceo brand brands warehouse warehouses stores lawsuit antitrust shoppers earnings subsidiary sponsor',
);

/** What films, shows and songs do. */
export const OF_WORKS = wordList(
  'closes closed turned turns tops topped takes took grosses grossed earns earned makes made opens opened returns returned premieres premiered sweeps swept wins won dominates dominated leads led breaks broke hits hit passes passed nears neared bombs bombed flops flopped debuts debuted storms stormed gets got scoops scooped comes came',
);

/** Before the name of a firm, in small letters. */
export const COMPANIES = wordList(
  'carmaker automaker chipmaker drugmaker planemaker retailer supermarket chain giant firm company group bank lender airline brewer maker developer insurer broadcaster start-up startup brand manufacturer operator supplier app platform publisher conglomerate multinational',
);

/** What somebody has, in headlines. */
export const OF_PEOPLE = wordList(
  'injury century hat-trick resignation ally aide memoir interview divorce wedding funeral biographer lawyer spokesman spokeswoman widow era premiership presidency impeachment indictment acquittal arrest extradition',
);

/** What leaders have. */
export const OF_LEADERS = wordList('administration government campaign aides allies supporters loyalists');

/** Behind "and" they may stand beside a name, as words with no capital: "Bush and aides". */
export const BESIDE_NAMES = wordList(
  'others other aides allies advisers ministers officials colleagues rivals partners friends family wife husband co-workers co-stars teammates staff company several many some more fellow two three four five six rivals partners peers backers supplier suppliers parent owners directors',
);
