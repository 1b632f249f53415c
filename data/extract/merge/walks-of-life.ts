/** Walks of life, by the words of a role: two people of one name are seldom in two of them. */
import { wordList } from '../../match/words/word-list';

const WALKS = {
  politics: wordList(
    'president minister premier chancellor senator congressman congresswoman representative governor mayor candidate nominee politician lawmaker mp ambassador diplomat secretary councillor councilman councilwoman commissioner republican democrat leader speaker envoy incumbent legislator parliamentarian',
  ),
  sport: wordList(
    'star player footballer basketball football baseball hockey tennis golf rugby cricket soccer olympian medalist medallist sportsman racing striker midfielder defender goalkeeper forward winger coach manager quarterback pitcher batter cricketer bowler golfer boxer cyclist sprinter swimmer champion captain racer driver athlete linebacker receiver point guard shortstop outfielder jockey',
  ),
  arts: wordList(
    'star actor actress singer rapper musician guitarist drummer pianist composer director filmmaker author novelist writer poet painter artist comedian dancer playwright sculptor photographer designer',
  ),
  science: wordList(
    'scientist professor researcher physicist biologist chemist economist historian astronomer mathematician psychologist epidemiologist geologist engineer astronaut doctor surgeon physician nurse analyst fellow',
  ),
  business: wordList(
    'executive ceo founder entrepreneur businessman businesswoman investor banker billionaire owner chairman trader',
  ),
  law: wordList('judge lawyer attorney prosecutor sheriff officer detective policeman justice'),
  army: wordList('general colonel admiral soldier lieutenant sergeant commander marine pilot'),
  crime: wordList('suspect murderer killer gunman robber convict defendant inmate'),
  faith: wordList('pope bishop archbishop cardinal priest rabbi imam pastor reverend'),
} as const;

type Walk = keyof typeof WALKS;
const NAMES = Object.keys(WALKS) as Walk[];

/** People change from one of these to the other. */
const NEIGHBOURS: readonly (readonly [Walk, Walk])[] = [
  ['politics', 'business'],
  ['politics', 'law'],
  ['politics', 'army'],
  ['politics', 'science'],
  ['science', 'business'],
  ['law', 'crime'],
  ['arts', 'business'],
];

/** Whether roles tell of two walks of life that hardly one person leads. */
export function areOtherWalks(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [walksOf(one), walksOf(other)];
  if (a.length === 0 || b.length === 0) return false;
  return !a.some((walk) => b.some((each) => each === walk || areNeighbours(walk, each)));
}

const areNeighbours = (one: Walk, other: Walk): boolean =>
  NEIGHBOURS.some((pair) => pair.includes(one) && pair.includes(other));

function walksOf(roles: readonly string[]): Walk[] {
  const words = roles.flatMap((role) => role.toLowerCase().match(/\p{L}+/gu) ?? []);
  return NAMES.filter((walk) =>
    words.some((word) => WALKS[walk].has(word) || WALKS[walk].has(word.replace(/s$/, ''))),
  );
}
