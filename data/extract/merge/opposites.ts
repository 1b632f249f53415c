/** Words that contradict each other of one thing: "won" and "lost". */
import { wordList } from '../../match/words/word-list';

/** The one side, then the other. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['win wins won winning', 'lose loses lost losing'],
  ['alive survive survives survived', 'dead die dies died killed'],
  ['resign resigns resigned quit quits resignation', 'stay stays stayed remain remains remained'],
  ['confirm confirms confirmed', 'deny denies denied'],
  ['guilty convicted', 'innocent acquitted cleared'],
  ['accept accepts accepted approve approves approved', 'reject rejects rejected veto vetoes vetoed'],
  ['pass passes passed', 'fail fails failed'],
  ['support supports supported back backs backed', 'oppose opposes opposed'],
  ['agree agrees agreed', 'refuse refuses refused decline declines'],
  [
    'rise rises rose risen increase increases increased grow grows grew grown climbed',
    'fall falls fell fallen decrease decreases decreased drop drops dropped shrank shrunk',
  ],
  ['open opens opened reopened', 'close closes closed shut shuts'],
  ['begin begins began begun start starts started', 'end ends ended stop stops stopped halted'],
  ['lift lifts lifted', 'impose imposes imposed'],
  ['free freed released', 'jailed imprisoned arrested detained'],
  ['true', 'false untrue'],
  ['safe', 'unsafe dangerous'],
  ['legal lawful', 'illegal unlawful'],
  ['join joins joined', 'leave leaves left'],
  ['cause causes caused', 'prevent prevents prevented'],
];

const SIDES = OPPOSITES.map((sides) => sides.map((words) => wordList(words)));

/** By the index of a pair of opposites: 1 for the one side, -1 for the other; a text that has both tells neither. */
export type Stand = ReadonlyMap<number, 1 | -1>;

export function standOf(tokens: readonly string[]): Stand {
  const stand = new Map<number, 1 | -1>();
  SIDES.forEach(([one, other], pair) => {
    const [isOne, isOther] = [one, other].map((side) => tokens.some((token) => side?.has(token) === true));
    if (isOne !== isOther) stand.set(pair, isOne === true ? 1 : -1);
  });
  return stand;
}

/** The same for both words of a pair, so that what else is told can be compared. */
export function asPair(token: string): string | undefined {
  const pair = SIDES.findIndex((sides) => sides.some((words) => words.has(token)));
  return pair < 0 ? undefined : `#${pair}`;
}
