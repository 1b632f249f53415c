import type { NameKind } from './name-kinds';
import type { WordView } from './word-view';

/** Nouns in lower case right before a name: "the startup Yassir", "the film Persepolis". */
const BEFORE: readonly (readonly [RegExp, NameKind])[] = [
  [
    /^(?:compan(?:y|ies)|firms?|startups?|start-ups?|giants?|retailers?|airlines?|carriers?|broadcasters?|newspapers?|dail(?:y|ies)|weekly|magazines?|publishers?|agenc(?:y|ies)|studios?|manufacturers?|lenders?|conglomerates?|charit(?:y|ies)|chains?|brands?|insurers?|brokerages?|automakers?|carmakers?|chipmakers?|bloc|organi[sz]ations?|universit(?:y|ies)|websites?|subsidiar(?:y|ies)|rivals?)$/,
    'organisation',
  ],
  [
    /^(?:games?|consoles?|films?|movies?|novels?|books?|albums?|songs?|sitcoms?|musicals?|apps?|smartphones?|browsers?|spacecraft|satellites?|ships?|vessels?|yachts?|ferr(?:y|ies)|frigates?|destroyers?|submarines?|aboard)$/,
    'work',
  ],
];
/** Heads of what belongs to a company: "X's shares", "the founder of X". */
const OF_COMPANY =
  /^(?:ceo|cfo|coo|cto|shares?|stock|stockholders|shareholders|investors|headquarters|subsidiar(?:y|ies)|co-?founders?|founders?|customers|employees|revenues?|earnings|profits?|stake|acquisition|takeover|spokes(?:man|woman|person))$/;
/** Whom a person has: "Putin's aides". */
const OF_PERSON =
  /^(?:aides?|wife|husband|widow|mother|father|sons?|daughters?|brother|sister|lawyers?|attorney|presidency|death|remarks)$/;
/** Of peoples: "Dalit women", "the Maasai tribe". */
const OF_PEOPLE =
  /^(?:tribes?|tribesmen|villagers?|women|men|famil(?:y|ies)|communit(?:y|ies)|peoples?|girls|boys|clans?|warriors)$/;

/** What the words right before and after a name say it is. */
export function namingCues(words: readonly WordView[], from: number, to: number): NameKind[] {
  const kinds = nounsBefore(words, from).flatMap((noun) =>
    BEFORE.flatMap(([nouns, kind]) => (nouns.test(noun) ? [kind] : [])),
  );
  const isOwner = /^['’]s?$/.test(words[to]?.text ?? '');
  const owned = isOwner ? words[to + 1] : words[to];
  const owner = words[from - 1]?.lower === 'of' ? words[from - 2] : undefined;
  if ([owned, owner].some((word) => OF_COMPANY.test(word?.lower ?? ''))) kinds.push('organisation');
  if (isOwner && OF_PERSON.test(owned?.text ?? '')) kinds.push('person');
  if (OF_PEOPLE.test(words[to]?.text ?? '')) kinds.push('group');
  return kinds;
}

/** The word before, and the noun before that of "firms like X", "firms such as X", "a firm called X". */
function nounsBefore(words: readonly WordView[], from: number): string[] {
  const before = words[from - 1]?.text ?? '';
  const back = { like: 2, called: 2, named: 2, as: 3 }[before];
  return [before, ...(back === undefined ? [] : [words[from - back]?.text ?? ''])];
}
