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
