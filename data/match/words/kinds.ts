/** Nouns that say of what kind a name beside them is: "the grocer Iceland", "Watson, the supercomputer". */
import type { EntityType } from '../../model';
import { COMPANIES } from './nouns';
import { wordList } from './word-list';

const PLACES = wordList(
  'city town village hamlet suburb borough county state province region country island river lake mountain volcano capital port resort peninsula neighbourhood neighborhood parish archipelago republic',
);
const FIRMS = wordList(
  'grocer carmaker automaker chipmaker drugmaker planemaker retailer supermarket chain company firm bank lender airline brewer insurer broadcaster start-up startup manufacturer publisher conglomerate multinational charity union retailers think-tank newspaper magazine website app clothier bookmaker housebuilder builder developer caterer telecoms designer architects',
);
const PEOPLE = wordList(
  'actor actress singer rapper comedian novelist poet playwright painter sculptor composer footballer golfer boxer cyclist sprinter swimmer jockey cricketer batsman bowler striker midfielder goalkeeper quarterback politician businessman businesswoman teacher nurse farmer plumber pensioner schoolboy schoolgirl toddler student soldier teenager widow widower mother father son daughter brother sister gunman killer victim lawyer barrister engineer designer chef model presenter developer publisher brewer operator supplier maker builder lender insurer grocer clothier bookmaker broadcaster manufacturer caterer',
);
const OTHERS = wordList(
  'dog cat horse racehorse gelding mare stallion labrador terrier spaniel puppy kitten parrot tortoise elephant gorilla giraffe panda whale supercomputer computer robot chatbot satellite spacecraft rocket ship yacht ferry tanker trawler lifeboat frigate submarine hurricane storm cyclone typhoon planet moon asteroid comet goddess god dish drink cocktail cheese wine vegetable flower plant tree herb colour color dance virus variant crater',
);

const LISTS: readonly (readonly [kind: EntityType | 'other', nouns: ReadonlySet<string>])[] = [
  ['place', PLACES],
  ['organisation', FIRMS],
  ['organisation', COMPANIES],
  ['person', PEOPLE],
  ['other', OTHERS],
];

/** The kinds of each noun, which is in the singular and lower case. */
export const KINDS: ReadonlyMap<string, readonly string[]> = kindsByNoun();

function kindsByNoun(): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string[]>();
  for (const [kind, nouns] of LISTS)
    for (const noun of nouns) kinds.set(noun, [...(kinds.get(noun) ?? []), kind]);
  return kinds;
}
