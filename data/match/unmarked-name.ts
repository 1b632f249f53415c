/** A name that is also a word, at the start of a sentence or in a headline, where its capital tells nothing. */
import { isCapitalFirst } from './case-rule';
import { isHeadlineStyle, isTitle, wordAfter } from './block-words';
import { isBesideAnother, isBesideNoun } from './beside-another';
import { OF_PLURALS, isDeed, isPluralBehind, isVerb } from './deed';
import { judgeTeam } from './team-or-animals';
import { isMany, judgeMany, judgeOne } from './unmarked-subject';
import { isHeadline, isNounBehind, isOwned, judgePhrase } from './unmarked-phrase';
import type { Standing, Verdict } from './standing';
import { COMMON_WORDS, VERBS } from './words/common-words';
import { isEnglishWord } from './words/english-words';
import { guessLanguage } from './words/languages';
import { BESIDE_NAMES, MEMBERS, OF_COMPANIES, OF_LEADERS } from './words/nouns';
import { isCountNoun } from './words/rare-words';
import { OF_TEAMS } from './words/team-words';
import { wordList } from './words/word-list';

/** An object behind a verb, by the article or pronoun that begins it. */
const OBJECTS = wordList(
  'the a an your my his her our their this that these those it him them us you i we he she they me some any all to god there',
  'o os as um uma el la los las un una il lo gli le les des das den dem ein eine einen',
);
/** "this week", "that time" are no objects. */
const WHEN = /^\s(?:this|that)\s(?:week|month|year|time)/u;
/** "Arsenal 2-1 Chelsea", "Labour 203" */
const SCORE = /^\s\(?\d+(?:\s?[-–‐‑:]\s?\d+\b|\b(?![.,]?\d|\s?%|\s\p{Ll}))/u;
/** "Windows 11 will be free" */
const RELEASE = /^\s\d{1,2}(?:\.\d+)?\s(?:is|was|will|has|can|users|update)\b/u;
/** They are counted, or have a number for a name. */
const NUMBERED = wordList(
  'page square block office windows gate chapter route house flat unit phase stage zone point part episode season series act step rule law room lot bay pier type model number top best long major minor grant',
);
/** "in Phoenix", "à Nice"; but "in" goes with "Reading" of books, too. */
const PLACE_BEFORE = /^(?:in|at|near|from|en|à|bei|nach|aus|em|desde|hacia|в|из)$/iu;
/** "is a town", "is home to", but "is fun". */
const IS_PLACE = /^(?:a|an|the|in|on|at|home|one|not|where|\d.*)$/;
const ADVERB = /^(?:next|first|last|still|then|now|later|soon|well|sure)$/;
/** "Meta-analyses", but "Apple-owned" */
const HYPHENED = /^[-‐‑]\p{Ll}/u;
const OWNED =
  /^[-‐‑](?:owned|led|run|backed|based|born|made|listed|branded|controlled|held|funded|linked|area|style)\b/u;
/** "Hunt: taxes must fall", but "Bill: £40" */
const SPEAKS = /^:\s[^\d$€£]/u;
/** What is done to somebody, and not to a thing: "REEVES WARNS LABOUR". */
const TO_SOMEBODY = /^(?:tells|warns|urges|accuses|sues|begs|thanks|joins|quits|rejoins|fines)$/iu;
const CORPORATE = /^(?:inc|corp|ltd|llc|plc|ag|se|sa|nv|group|holdings)\.?$/iu;
/** "Reading, in Berkshire", "Nice, 3 mai" */
const APART = /^(?:\s\(|,\s(?:in|near|the|a|an|which|who|where|whose|\d|\p{Lu}))/u;

export function judgeUnmarked(place: Standing, lower: string): Verdict {
  const verdict = verdictOf(place, lower);
  return verdict === 'doubtful' && isSeldomWord(place, lower) ? 'name' : verdict;
}

function verdictOf(place: Standing, lower: string): Verdict {
  for (const rule of RULES) {
    const verdict = rule(place, lower);
    if (verdict !== undefined) return verdict;
  }
  return 'doubtful';
}

/** Of the two, the name is met more often: "Truss", but "truss bridges". */
const isSeldomWord = ({ page, types }: Standing, lower: string): boolean =>
  !types.every((type) => type === 'work') &&
  !isEnglishWord(lower) &&
  !COMMON_WORDS.en.has(lower) &&
  !page.hasInLowerCase(lower) &&
  !(isMany(lower) && !types.includes('person'));

type Rule = (place: Standing, lower: string) => Verdict | undefined;

const isWork = ({ types }: Standing): boolean => types.every((type) => type === 'work');
const isPlace = ({ types }: Standing): boolean => types.every((type) => type === 'place');
const nextOf = ({ after }: Standing): string => after?.text.toLowerCase() ?? '';
/** "Reading", but not "King". */
const isGerund = (lower: string): boolean => /[aeiouy]\p{L}*ing$/u.test(lower);

/** What stands behind without a word between: "Apple’s", "Arsenal 2-1", "Reading, in Berkshire". */
const judgeMarks: Rule = (place, lower) => {
  const behind = place.text.slice(place.end, place.end + 30);
  if (/^['’]s(?![\p{L}])/u.test(behind)) return isWork(place) ? 'doubtful' : 'name';
  if (HYPHENED.test(behind)) return OWNED.test(behind) ? 'name' : 'none';
  // "Next, ministers will meet."
  if (ADVERB.test(lower) && /^,\s(?!which|who)/.test(behind)) return 'none';
  if (isBesideAnother(place)) return 'name';
  if (!isWork(place) && !NUMBERED.has(lower) && SCORE.test(behind)) return 'name';
  if (isWork(place) && RELEASE.test(behind)) return 'name';
  if (isPlace(place) && !isGerund(lower) && PLACE_BEFORE.test(place.before?.text ?? '')) return 'name';
  if (place.types.includes('person') && SPEAKS.test(behind)) return 'name';
  if (!isPlace(place) && !isWork(place) && TO_SOMEBODY.test(place.before?.text ?? '')) return 'name';
  if (place.after !== undefined) return undefined;
  return APART.test(behind) && !isWork(place) ? 'name' : 'doubtful';
};

const judgeVerb: Rule = (place, lower) => {
  if (VERBS.has(lower) && isVerbBefore(place, lower, nextOf(place))) return 'none';
  return undefined;
};

/** "Time magazine", "Variety reported"; but "Time is running out", "Science fiction" */
const judgeWork: Rule = (place, lower) => {
  if (!isWork(place)) return undefined;
  if (OF_PRESS.test(nextOf(place))) return 'name';
  if (!isEnglishWord(lower)) return undefined;
  return COPULAS.has(nextOf(place)) || isPluralBehind(place) || isNounBehind(place) ? 'none' : undefined;
};

/** "Reading of the bill", "Reading is fun" */
const judgeGerund: Rule = (place, lower) => {
  if (nextOf(place) === 'of') return 'none';
  if (isGerund(lower) && DONE_HOW.test(place.text.slice(place.end, place.end + 60))) return 'none';
  if (!isGerund(lower) || !COPULAS.has(nextOf(place))) return undefined;
  const third = wordAfter(place.text, place.after?.end ?? place.end)?.text ?? '';
  if (isPlace(place) && nextOf(place) === 'has' && /^(?:an?|no|\d.*)$/.test(third)) return 'name';
  return IS_PLACE.test(third) ? undefined : 'none';
};

/** "May to resign", "Intel to cut jobs; agencies warned", but "Hope to win is fading." */
const judgeTo: Rule = (place, lower) => {
  if (nextOf(place) !== 'to') return undefined;
  const isUnclear =
    isGerund(lower) || isWork(place) || TO_BEHIND.has(lower) || mayBeginSentence(place, lower);
  return isUnclear || !isDeed(place) ? 'doubtful' : 'name';
};

/** "Polish authorities", "Shell plc", "Bush administration", "Rice and Mr. Mubarak" */
const judgeCompany: Rule = (place, lower) => {
  if (/(?:ish|ese|ian)$/.test(lower)) return 'name';
  const after = place.after?.text ?? '';
  if (!isWork(place) && CORPORATE.test(after)) return 'name';
  if (place.types.includes('person') && OF_LEADERS.has(after.toLowerCase())) return 'name';
  if (after === 'and' && isTitle(place.text.slice(place.end + 5).split(' ', 1)[0] ?? '')) return 'name';
  if (isOwner(place)) return 'name';
  return isRomanceVerb(place, lower, after.toLowerCase()) ? 'name' : undefined;
};

/** "Wolves drew 1-1", but "Wolves attacked sheep" */
const judgeClub: Rule = (place, lower) =>
  isMany(lower) && !MEMBERS.has(lower) ? judgeTeam(place) : undefined;

/** "Orange and its rival", "Dove owner Unilever" */
function isOwner({ text, end, style, types, after }: Standing): boolean {
  if (types.every((type) => type !== 'organisation' && type !== 'person')) return false;
  if (after?.text === 'and') {
    const owned = OWN.exec(text.slice(end, end + 50)) ?? [];
    return owned.slice(1).some((word) => BESIDE_NAMES.has(word) || isOfCompanies(word));
  }
  const owner = wordAfter(text, after?.end ?? text.length)?.text ?? '';
  return OWNERS.test(after?.text ?? '') && !isHeadlineStyle(style) && isCapitalFirst(owner);
}

const OWN = /^\sand\s(?:its|his|her)\s(\p{Ll}+)(?:\s(\p{Ll}+))?/u;
const isOfCompanies = (word: string): boolean =>
  OF_COMPANIES.has(word) || OF_COMPANIES.has(word.replace(/s$/, ''));
const OWNERS =
  /^(?:owner|maker|parent|operator|boss|chief|founder|co-founder|chairman|chairwoman|chair|creator|manufacturer|rival|spokesman|spokeswoman|executive|investor|subsidiary|guard|forward|centre|center|striker|midfielder|defender|goalkeeper|keeper|captain|coach|manager|pitcher|quarterback|winger|skipper)$/;

/** "Deal or no deal", "Rice and beans" */
const judgeBesideNoun: Rule = (place) => (isBesideNoun(place) ? 'none' : undefined);

const judgeDeed: Rule = (place, lower) => {
  if (!isDeed(place)) return isTeamDeed(place) ? 'name' : undefined;
  // "Pope calls for peace", "Judge rules"
  if (isTitle(lower) && isHeadline(place) && place.types.includes('person')) return 'doubtful';
  const isByMany = isMany(lower) && !nextOf(place).endsWith('s');
  return isByMany && !RESULT.test(place.text.slice(place.end, place.end + 40)) ? 'doubtful' : 'name';
};

/** "Thunder sweep Grizzlies": of one word, a plural. */
function isTeamDeed({ text, types, after, typesFrom }: Standing): boolean {
  if (after === undefined || !types.every((type) => type === 'organisation')) return false;
  if (!OF_TEAMS.has(after.text) || /(?:s|ed)$/.test(after.text)) return false;
  const other = wordAfter(text, after.end);
  return other !== undefined && (isCapitalFirst(other.text) || typesFrom(other.start).length > 0);
}

const judgeNounBehind: Rule = (place, lower) => {
  const owned = isOwned(place);
  if (owned !== undefined) return owned;
  if (!isPluralBehind(place) && !isNounBehind(place)) return undefined;
  if (isWork(place)) return 'doubtful';
  return place.types.includes('person') && isSeldomWord(place, lower) && !isSurelyNoun(place)
    ? undefined
    : 'none';
};

/** "Truss bridges of this type", but "Truss dithers". */
function isSurelyNoun({ text, after }: Standing): boolean {
  const third = wordAfter(text, after?.end ?? text.length)?.text ?? '';
  return third === 'of' || OF_PLURALS.test(third) || isVerb(third);
}

/** In their order: the first that has an answer gives it. */
const RULES: readonly Rule[] = [
  judgeBesideNoun,
  judgeMarks,
  judgeClub,
  judgeVerb,
  judgeWork,
  judgeGerund,
  judgeTo,
  judgeCompany,
  judgePhrase,
  judgeMany,
  judgeDeed,
  judgeOne,
  judgeNounBehind,
];

/** "Reading at home is fun" */
const DONE_HOW = /^\s(?:at|in|on|with|from|aloud|about)\s(?:\p{Ll}+\s){1,4}(?:is|was|can|has|makes|helps)\b/u;
/** "Hearts beat Celtic 2-1" */
const RESULT = /^[^.!?]*\s\d{1,2}[-–‐‑]\d{1,2}\b/u;
const OF_PRESS =
  /^(?:magazine|newspaper|journal|website|reporters?|readers|editors?|named|reported|reports|published|publishes|wrote|writes|revealed|reveals)$/;
const COPULAS = wordList("are is was can could will would should must has may might isn’t isn't");
/** "Hope to win", "Change to come" */
const TO_BEHIND = wordList(
  'hope reading love fear change chance march post page guess deal reform faith justice freedom liberty back force president key king queen prince pope',
);

/** "Nice to meet you.", "Target to watch is": in a sentence a word goes on so, too, but not "Intel to cut jobs". */
const mayBeginSentence = (place: Standing, lower: string): boolean =>
  !isHeadline(place) && ((isEnglishWord(lower) && !isCountNoun(lower)) || hasVerbBehind(place));

const hasVerbBehind = (place: Standing): boolean =>
  /^[^.;:!?]*\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|seems?|makes?)\s/u.test(
    place.text.slice(place.end),
  );

/** "Polish your shoes", "Podemos ganar", "Reading for pleasure". */
function isVerbBefore(place: Standing, lower: string, next: string): boolean {
  const { text, end } = place;
  if (lower === 'podemos') return /[aei]r(?:se|l[eoa]s?)?$/.test(next);
  if (next === 'to' && !TO_BEHIND.has(lower) && isDeed(place)) return false;
  if (next === 'for' || next === 'to') return !isCapitalFirst(text.slice(end).trim());
  return OBJECTS.has(next) && !WHEN.test(text.slice(end));
}

const ROMANCE_VERB = /^(?:no|não|non|ne|a|ha|est|es|è|é|foi|fue|fu|será|sera|sarà|era|était|va|vai|sigue)$/u;
const ROMANCE: ReadonlySet<string> = new Set(['fr', 'es', 'it', 'pt']);
/** "ganó", "afirmou" */
const ROMANCE_PAST = /^\p{L}{3,}(?:ó|ou|ò)$/u;

/** A Romance noun has an article; without one, the subject of a verb is a name: "Maduro no cae". */
function isRomanceVerb({ text, page }: Standing, lower: string, next: string): boolean {
  if (VERBS.has(lower)) return false;
  if (ROMANCE_PAST.test(next)) return true;
  if (!ROMANCE_VERB.test(next)) return false;
  return ROMANCE.has(guessLanguage(text) ?? page.language ?? '');
}
