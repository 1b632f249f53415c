/** Common nouns that, with "the", mean somebody or something that an article has named. */
import { wordList } from '../../match/words/word-list';
import { isOrganisationNoun, isRoleNoun } from '../names/role-words';

const THINGS = wordList(
  'abbey academy aircraft airport alliance app arena army assembly association award basilica beach board boat book bridge browser bureau',
  'cabinet camp canal castle cathedral cemetery centre center channel chapel church clinic coalition commission congress console convention',
  'corporation dam facility factory federation ferry festival film foundation freighter fund game garden glacier harbour harbor headset',
  'helicopter hospital hotel institution jail jet journal laboratory lab lake legislature library magazine mall mine missile monastery',
  'monument mosque mountain movie museum musical navy novel opera orchestra organisation organization outlet park parliament peninsula',
  'pipeline plane plant platform prison probe province publication reactor refinery resort restaurant river rocket satellite senate ship',
  'shrine spacecraft stadium startup supermarket studio submarine synagogue telescope temple theater theatre tower treaty tribe tribunal',
  'tunnel valley vessel village volcano website yacht zoo',
);

/** "the mosque": of institutions, buildings, works and the like. */
export const isThingNoun = (noun: string): boolean => THINGS.has(noun) || isOrganisationNoun(noun);

const PEOPLE =
  /^(?:man|woman|boy|girl|child|baby|toddler|infant|person|someone|somebody|anyone|everyone|nobody|father|mother|brother|sister|widow|widower|uncle|aunt|cousin|nephew|niece|friend|colleague|victim|gunman|passenger|patient|native|citizen|guest|host|member|fan|defendant|witness|heir|deputy|user|official|source|nurse|clerk|guide|spy|migrant|refugee|pilgrim|monk|nun|fellow)$/;

/** "the coach", "a boy": of one person. */
export const isPersonNoun = (noun: string): boolean => PEOPLE.test(noun) || isRoleNoun(noun);

const OF_A_COUNTRY =
  /^(?:government|army|military|parliament|police|president|premier|opposition|capital|country|nation|presidency|constitution|economy|authorities|cabinet|regime|navy|king|queen|state|border|currency)$/;

/** "the government": told by the country that a statement names. */
export const isOfACountry = (noun: string): boolean => OF_A_COUNTRY.test(noun);

const KNOWN_TO_ALL = wordList(
  'air beginning case children climate day days east economy end environment evening fact field first following front future hands head heart',
  'homeless internet kind law left market media middle moment moon month morning need net night north number ocean one order other past people',
  'poor possibility power present press price public question rest result rich right risk rise role sake same sea side sky society south spot',
  'start streets sun table telephone television thing time times top truth tv use verge wake war water way weather web week weekend west wild',
  'world worst year years young',
);

/** "the world", "the past": no text needs to tell of them before. */
export const isKnownToAll = (noun: string): boolean => KNOWN_TO_ALL.has(noun);

const TOLD_BEFORE = wordList(
  'accident album announcement area article attack author authors bill book boy bug claim company couple crash decision duo effort event festival',
  'film findings firm flaw game girl group hashtag idea incident letter levels man match measure men move movie news newcomer pair paper plan poll',
  'process project proposal proposition protest report researchers result results show situation site song source sources statement station study',
  'survey suspect suspects team trend trio two victim victims video woman women',
);

/** "the move", "the pair": always of something told before, by whatever word. */
export const isToldBefore = (noun: string): boolean => TOLD_BEFORE.has(noun);
