/** How sure it is that a noun tells of one event that happened or is settled to come: points for and against. */
import type { EventMention } from './event-mention';
import { happening } from './event-time';
import type { EventWord } from './event-words';
import { clauseAround, isFiniteTag, isNounTag, type SentenceView } from './sentence-view';
import { SAID } from './roles-of-nouns';
import type { VerbGroup } from './verb-group';
import { HARMS, NO_ONE_EVENT, OPEN_MODALS, SOME, UNREAL } from './words';

export interface NounPlace {
  view: SentenceView;
  /** All verb groups of the sentence. */
  groups: readonly VerbGroup[];
  mention: EventMention;
  /** In lower case; "" where there is none. */
  determiner: string;
  /** The token after the determiner. */
  edge: number;
  word: EventWord;
  /** The group whose object the noun is, if any. */
  verb?: VerbGroup | undefined;
  /** It is the object of a verb whose subject takes part in it: "signed a treaty". */
  isDone: boolean;
}

export function nounScore(place: NounPlace): number {
  const { view, mention, determiner, word, isDone } = place;
  const { isPlural, isDefinite, modifiers } = mention;
  const isNamed = mention.participants.length > 0 || mention.place !== undefined;
  const isDated = mention.time.start !== undefined;
  const isTold = isInToldClause(place);
  const isModified = modifiers.length > 0;
  const isBare = determiner === '' && !isNamed && !isDated && !isCounted(place);
  const isPaper = /^(?:report|study)$/.test(word.noun);
  const happens = isTold && happening(view, mention.to) !== undefined;
  const points: [boolean, number][] = [
    [word.isStrong, 1],
    [isNamed, 1],
    [isDated, 1],
    [isDefinite && determiner !== 'the', 0.5],
    [isModified, 0.25],
    [isTold, 0.5],
    [isTold && datesAnother(place), 0.5],
    [happens, 1],
    [doesHarm(view, mention.to), 0.75],
    [isDone, 0.75],
    [NO_ONE_EVENT.has(determiner) && !isSomeOther(place), -3],
    [SOME.has(determiner), -0.5],
    [modifiers.some((modifier) => UNREAL.has(modifier)), -2],
    [isOpen(place), -1],
    [isImagined(view, mention), -2],
    [isWished(place), -2],
    [/^an?$/.test(determiner) && !isNamed && !isDated && !isTold, -0.5],
    [isTalk(place), -0.75],
    [isCaused(place), 0.5],
    [isPaper, isReleased(place) ? 1 : -2],
    [isBare && !isModified && !happens, -1.5],
    [isBare && isModified && !isPlural, -0.75],
    [isBare && isModified && isPlural, -0.5],
  ];
  return points.reduce((sum, [holds, worth]) => sum + (holds ? worth : 0), 1);
}

/** A verb of its clause says that something has happened or is settled to come. */
function isInToldClause({ view, groups, mention }: NounPlace): boolean {
  const clause = clauseAround(view, mention.head);
  const inside = groups.filter(({ main }) => main >= clause.from && main < clause.to);
  // "In an interview, Putin said ..."
  return (inside.length > 0 ? inside : groups).some(
    ({ reality, isReduced }) => !isReduced && /^(?:past|coming)$/.test(reality),
  );
}

/** "during a raid", "after the evacuation", "killed in a clash": what something else is dated or placed by. */
function datesAnother({ view, edge, determiner, word }: NounPlace): boolean {
  const before = view.words[edge - (determiner === '' ? 1 : 2)] ?? '';
  if (/^(?:during|after|following|since|amid)$/.test(before)) return true;
  return before === 'in' && /^an?$/.test(determiner) && !SAID.test(word.noun);
}

/** "four days of riots", "a series of attacks" */
const isCounted = ({ view, edge }: NounPlace): boolean =>
  view.words[edge - 1] === 'of' && COUNTS.test(view.words[edge - 2] ?? '');

const COUNTS =
  /^(?:hours|days|nights|weeks|months|years|wave|series|string|spate|flurry|rash|run|round|outbreak)$/;

/** "two other operations" */
const isSomeOther = ({ view, edge, determiner }: NounPlace): boolean =>
  determiner === 'other' && (view.tags[edge - 2] === 'CD' || view.words[edge - 2] === 'the');

/** A modal or an "if" leaves it open, unless the article speaks of a known one; "their own discussions" are none. */
function isOpen({ view, mention, determiner }: NounPlace): boolean {
  const { words } = view;
  const clause = clauseAround(view, mention.head);
  const isLeftOpen =
    words.slice(clause.from, clause.to).some((word) => OPEN_MODALS.has(word) || word === 'ever') ||
    /^(?:if|unless)$/.test(words[clause.from - 1] ?? '');
  return isLeftOpen && (!mention.isDefinite || /^(?:their|your|our|my)$/.test(determiner));
}

/** "sparked protests": the object of a verb whose objects are what happened. */
const isCaused = ({ view, verb }: NounPlace): boolean =>
  verb?.reality === 'past' && CAUSES.test(view.words[verb.main] ?? '');

const CAUSES =
  /^(?:caused|triggered|sparked|prompted|provoked|ended|stopped|halted|joined|attended|survived|witnessed|condemned|led|saw|marked|forced)$/;

/** "a new report released on Monday", "published a study": it came out, and is more than something to quote. */
function isReleased({ view, mention, verb }: NounPlace): boolean {
  if (verb && RELEASED.test(view.words[verb.main] ?? '')) return true;
  return view.words.slice(mention.core, mention.to + 4).some((word) => RELEASED.test(word));
}

const RELEASED = /^(?:released|published|issued|presented|unveiled)$/;

/** In the speaker's own voice: what "I", "we" and "you" talk of is seldom one event. */
function isTalk({ view, mention }: NounPlace): boolean {
  const { from, to } = clauseAround(view, mention.head);
  return view.words.slice(from, to).some((word) => /^(?:i|we|you|me|us|your|my|our)$/.test(word));
}

/** "a visit would allow him": the subject of a conditional. */
function isImagined({ words, tags }: SentenceView, { to, isDefinite }: EventMention): boolean {
  const verb = tags[to] === 'RB' ? to + 1 : to;
  return !isDefinite && isFiniteTag(tags[verb]) && /^(?:would|could|might|may)$/.test(words[verb] ?? '');
}

/** What leads to something that is only wanted or feared, at the end of the words before a phrase. */
const WISH =
  /\b(?:(?:call|push|plea|demand|request|hope|plan|prepar|campaign|appeal|press|ask)\w* for|(?:warn|talk)\w*(?: \w+)? (?:of|about)|(?:fear|hope|possibility|prospect|risk|threat|chance|danger|idea|dream)s?(?: of)?|(?:seek|demand|urg|avoid|prevent|oppos|fear|reject|consider|favou?r|threaten|encourag)(?:s|ed|es|ing)?|sought|against|promised?|to (?:avoid|prevent|reach|help|seek))$/;

/** "called for a reform", "fears of an attack", "to reach an agreement": not one that has happened. */
function isWished({ view, mention, edge, determiner, verb }: NounPlace): boolean {
  if (mention.isDefinite) return false;
  const before = view.words.slice(Math.max(0, edge - 4), determiner === '' ? edge : edge - 1).join(' ');
  const isLed = WISH.test(before) && !isNounTag(view.tags[edge - 1]);
  const isDated = mention.time.start !== undefined;
  if (verb?.reality === 'open' && view.tags[verb.main] === 'VB') return true;
  return (isLed && !isDated) || verb?.reality === 'not';
}

/** "a fire at a nightclub killed 27": the verb whose subject ends there, whatever phrases follow the noun. */
function doesHarm({ words, tags }: SentenceView, phraseEnd: number): boolean {
  const verb = tags.findIndex(
    (tag, i) => i >= phraseEnd && !/^(?:IN|DT|WDT|JJ|NN.*|CD|POS|VBZ|VBP|RB)$/.test(tag),
  );
  return HARMS.has(words[verb] ?? '');
}
