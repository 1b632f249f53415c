import { listBit } from './lexicon';
import type { NameKind } from './name-kinds';
import { NOUN_CLASSES, nounClass } from './noun-classes';
import type { WordView } from './word-view';

/** Nouns in lower case right before a name: "the startup Yassir", "the film Persepolis". */
const BEFORE: readonly (readonly [RegExp, NameKind])[] = [
  [
    /^(?:compan(?:y|ies)|firms?|startups?|start-ups?|giants?|retailers?|airlines?|carriers?|broadcasters?|newspapers?|dail(?:y|ies)|weekly|magazines?|publishers?|agenc(?:y|ies)|studios?|manufacturers?|lenders?|conglomerates?|charit(?:y|ies)|chains?|brands?|insurers?|brokerages?|automakers?|carmakers?|chipmakers?|bloc|organi[sz]ations?|universit(?:y|ies)|websites?|subsidiar(?:y|ies)|rivals?|groups?|movements?|militias?|watchdogs?|unions?|networks?|channels?|ngos?|nonprofits?|banks?|gangs?|cartels?|clubs?|teams?|bands?|outlets?|platforms?|blogs?|developers?|makers?)$/,
    'organisation',
  ],
  [
    /^(?:games?|consoles?|films?|movies?|novels?|books?|albums?|songs?|sitcoms?|musicals?|apps?|smartphones?|browsers?|spacecraft|satellites?|ships?|vessels?|yachts?|ferr(?:y|ies)|frigates?|destroyers?|submarines?|aboard)$/,
    'work',
  ],
  [
    /^(?:villages?|towns?|cit(?:y|ies)|suburbs?|hamlets?|islands?|provinces?|districts?|neighbou?rhoods?)$/,
    'place',
  ],
];
/** Nouns in lower case right after a name: "the Hamilton musical", "Vulture magazine", "the Moon administration". */
const AFTER: readonly (readonly [RegExp, NameKind])[] = [
  [
    /^(?:musical|film|movie|series|sitcom|app|browser|game|games|console|smartphone|phone|headset|display|rocket|missile|missiles|spacecraft|satellite|drone|drones|rifle|vaccine|newsletter|trilogy|franchise|album|novel|warships?|submarine|tanker|trawler|ferry)$/,
    'work',
  ],
  [
    /^(?:magazine|newspaper|website|militia|militants|airline|airlines|executives|staffers|editors?|reporters?|correspondents?|writers|employees|newsroom|broadcaster|franchisees?|stores|outlets|branches|coach|striker|midfielder|goalkeeper|defender|fans)$/,
    'organisation',
  ],
  [/^(?:administration|presidency)$/, 'person'],
  [
    /^(?:village|town|city|district|province|peninsula|suburb|neighbou?rhood|coast|river|valley|mountains|desert|island|islands)$/,
    'place',
  ],
];
/** Last words of names of more than one word that tell what these name. */
const HEADS: readonly (readonly [RegExp, NameKind])[] = [
  [
    /^(?:River|Bay|Beach|Islands?|Lake|Mountains?|Hills|Valley|Province|County|Peninsula|Ocean|Sea|Strait|Desert|Forest|Heights|Coast|Gulf|Creek|Oblast|District|Region|Village)$/,
    'place',
  ],
  [
    /^(?:Museum|Bridge|Airport|Stadium|Arena|Mosque|Cathedral|Hotel|Hospital|Prison|Palace|Tower|Station|Street|Avenue|Road|Boulevard|Highway|Dam|Library|Theatre|Theater|Cemetery|Temple|Synagogue|Monastery|Castle|Tunnel|Canal|Restaurant|Cafe)$/,
    'facility',
  ],
  [
    /^(?:Agency|Ministry|Department|Association|Commission|Committee|Council|Party|University|Institute|Federation|Union|League|Corporation|Authority|Bureau|Administration|Foundation|Society|Club|Bank|Airlines|Airways|Group|Times|Post|News|Journal|Herald|Tribune|Games|Studios|Pictures|Records|Media|Motors|Technologies|Energy|Capital|Partners|Ventures|Pharmaceuticals|Industries|Communications|Networks|Systems|Services|Service|Police|Army|Brigade|Front|Movement|Alliance|Coalition|Trust|Fund|Board|Court|Tribunal|Parliament|Assembly|Congress|Senate|Office|Organi[sz]ation|Unit|Forum|Network|Initiative|Conservancy|Charity|Legion|Orchestra|Band|Choir)$/,
    'organisation',
  ],
  [/^(?:Act|Treaty|Protocol|Accords?|Agreement|Amendment|Bill|Constitution|Convention|Code)$/, 'work'],
];
/** "in Boyd, Texas". */
const WIDER = listBit('country') | listBit('region');
/** Words in which a name is explained, at most; and what ends it. */
const EXPLANATION = 8;
const NO_NOUN =
  /^(?:of|in|that|which|who|whose|for|at|on|to|and|where|by|from|with|based|owned|made|run|called|known|near|said|says|as|when)$/;

/** Heads of what belongs to a company: "X's shares", "the founder of X". */
const OF_COMPANY =
  /^(?:ceo|cfo|coo|cto|shares?|stock|stockholders|shareholders|investors|headquarters|subsidiar(?:y|ies)|co-?founders?|founders?|customers|employees|revenues?|earnings|profits?|stake|acquisition|takeover|spokes(?:man|woman|person))$/;
/** Whom a person has: "Putin's aides". */
const OF_PERSON =
  /^(?:aides?|wife|husband|widow|mother|father|sons?|daughters?|brother|sister|lawyers?|attorney|presidency|death|remarks)$/;
/** Of peoples: "Dalit women", "the Maasai tribe". */
const OF_PEOPLE =
  /^(?:tribes?|tribesmen|villagers?|women|men|famil(?:y|ies)|communit(?:y|ies)|peoples?|girls|boys|clans?|warriors)$/;

/** A cue's kind, and how much it says. */
export type Cue = readonly [kind: NameKind, weight: number];

/** What the words before and after a name, and what explains it, say it is. */
export function namingCues(words: readonly WordView[], from: number, to: number): Cue[] {
  const cues: Cue[] = nounsBefore(words, from).flatMap((noun) =>
    BEFORE.flatMap(([nouns, kind]): Cue[] => (nouns.test(noun) ? [[kind, 3]] : [])),
  );
  for (const [nouns, kind] of AFTER) if (nouns.test(words[to]?.text ?? '')) cues.push([kind, 3]);
  if (
    words[to]?.text === ',' &&
    /^(?:in|at|from|near|of|to)$/.test(words[from - 1]?.lower ?? '') &&
    (words[to + 1]?.lists ?? 0) & WIDER
  )
    cues.push(['place', 3]);
  const isOwner = /^['’]s?$/.test(words[to]?.text ?? '');
  const owned = isOwner ? words[to + 1] : words[to];
  const owner = /^(?:of|in)$/.test(words[from - 1]?.lower ?? '') ? words[from - 2] : undefined;
  if (isOwner && OF_COMPANY.test(owned?.lower ?? '')) cues.push(['organisation', 5]);
  else if ([owned, owner].some((word) => OF_COMPANY.test(word?.lower ?? ''))) cues.push(['organisation', 4]);
  if (isOwner && OF_PERSON.test(owned?.text ?? '')) cues.push(['person', 1]);
  if (OF_PEOPLE.test(words[to]?.text ?? '')) cues.push(['group', 1]);
  const explained = NOUN_CLASSES[explainingClass(words, to)];
  if (explained) cues.push([explained, 3]);
  const head = to - from > 1 ? HEADS.find(([heads]) => heads.test(words[to - 1]?.text ?? '')) : undefined;
  if (head) cues.push([head[1], 3]);
  return cues;
}

/** The class of the noun that explains a name: "X, a whale rescue group", "X is an online property company". */
function explainingClass(words: readonly WordView[], to: number): number {
  if (!/^(?:,|\(|is|was|–|—)$/.test(words[to]?.lower ?? '')) return 0;
  if (!/^(?:the|an?|one)$/.test(words[to + 1]?.lower ?? '')) return 0;
  const end = words.findIndex(
    ({ text }, i) => i > to + 1 && (NO_NOUN.test(text) || /^[^\p{L}-]/u.test(text)),
  );
  if (end < 0 || end > to + 2 + EXPLANATION) return 0;
  const head = words[end - 1];
  return head && !head.capitalised ? nounClass(head.text) : 0;
}

/** The word before, and the noun before that of "firms like X", "firms such as X", "a firm called X". */
function nounsBefore(words: readonly WordView[], from: number): string[] {
  const before = words[from - 1]?.text ?? '';
  const back = { like: 2, called: 2, named: 2, as: 3, of: 2 }[before];
  return [before, ...(back === undefined ? [] : [words[from - back]?.text ?? ''])];
}
