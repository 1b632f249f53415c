/** Who does what to whom, and where, around a verb. */
import type { NameAnnotation } from '../annotations';
import { clauseAround, isNounTag, isVerbTag, type Placed, type SentenceView } from './sentence-view';
import { headsOf, isHeadName } from './phrase-heads';
import { subjectOf, type Reading } from './subject';
import type { VerbGroup } from './verb-group';
import { AT_PLACE } from './words';

interface TokenRange {
  from: number;
  to: number;
}

export interface Arguments {
  /** Those who do it first. */
  participants: string[];
  /** Those who do it, by grammar. */
  doers: string[];
  patients: string[];
  /** Tokens of the phrase for what it is done to, where that has no name. */
  whom?: TokenRange;
  place?: string;
  hasSubject: boolean;
  /** The subject is an entity, or a pronoun that means one. */
  isNamed: boolean;
  /** Another than the subject is named: an object, or who did it in the passive. */
  hasOther: boolean;
  hasObject: boolean;
  /** The token after the verb's phrase. */
  to: number;
}

/** Tokens of an object that the phrase of the verb takes in, at most. */
const LONGEST_OBJECT = 6;

/** How the verb is meant: its particles, and whether it tells what one does to another. */
export interface Meaning {
  particles: number;
  isDeed: boolean;
  /** Behind which stands what it is done to: "on" of "cracked down on smugglers". */
  preposition?: string | undefined;
}

export function readArguments(
  reading: Reading,
  group: VerbGroup,
  { particles, isDeed, preposition }: Meaning,
): Arguments {
  const { view } = reading;
  const { words, names } = view;
  const subject = subjectOf(reading, group);
  const start = particlesEnd(view, group.main + 1 + particles);
  const objectEnd = group.isPassive ? start : nounPhraseEnd(view, start);
  const objects = idsOf(names.filter(({ from, to }) => from >= start && to <= objectEnd));
  const reach = reachOf(view, objectEnd, clauseAround(view, group.main).to);
  const behind = names.filter(({ from, to }) => from >= objectEnd && to <= reach);
  const place = behind.find((name) => isPlaceAfter(words, name));
  const others = idsOf(behind.filter(({ from }) => hasBefore(words, from, group.isPassive ? 'by' : 'with')));
  const object = objectEnd > start && objectEnd - start <= LONGEST_OBJECT ? objectEnd : start;
  const participants = group.isPassive
    ? [...others, ...subject.ids, ...objects]
    : [...subject.ids, ...objects, ...others];
  const isSubject = group.isPassive || objectEnd === start;
  const aim = behindPreposition(view, objectEnd, group.isPassive ? undefined : preposition);
  const undergoer = aim ?? undergoerOf(view, group, { start, objectEnd, isDeed });
  const named = undergoer ? headNames(view, undergoer) : [];
  const hasPhrase = undergoer !== undefined && named.length === 0 && hasNoun(view, undergoer);
  const isUndergone = isSubject && !aim && (group.isPassive || !isDeed);
  const heads = headsOf(view, subject.ids);
  return {
    participants: [...new Set([...participants, ...named])],
    doers: headsOf(view, group.isPassive ? others : [...(isUndergone ? [] : heads), ...others]),
    patients: named.length > 0 ? named : isUndergone && !hasPhrase ? heads : [],
    ...(hasPhrase && { whom: undergoer }),
    ...(place && { place: place.value.entity }),
    hasSubject: subject.isGiven,
    isNamed: subject.ids.length > 0,
    hasOther: objects.length > 0 || others.length > 0,
    hasObject: objectEnd > start,
    to: place && object === start && place.to - start <= LONGEST_OBJECT ? place.to : object,
  };
}

/** "sold off its stake" */
const particlesEnd = ({ tags }: SentenceView, from: number): number =>
  tags[from] === 'RP' ? from + 1 : from;

/** The phrase for those to whom it happens: the object; or the subject, unless it does something to another. */
function undergoerOf(
  view: SentenceView,
  group: VerbGroup,
  { start, objectEnd, isDeed }: { start: number; objectEnd: number; isDeed: boolean },
): TokenRange | undefined {
  if (group.isPassive) return phraseBefore(view, group.from, group.isReduced);
  if (objectEnd > start) return apposition(view, objectEnd) ?? { from: start, to: objectEnd };
  return isDeed ? relativeObject(view, group.from) : phraseBefore(view, group.from, false);
}

/** Of "cracked down on human trafficking" what it is on; "by" and "of" tell who does it. */
function behindPreposition(
  view: SentenceView,
  at: number,
  preposition: string | undefined,
): TokenRange | undefined {
  if (preposition === undefined || /^(?:by|of)$/.test(preposition) || view.words[at] !== preposition)
    return undefined;
  const to = nounPhraseEnd(view, at + 1);
  return to > at + 1 ? { from: at + 1, to } : undefined;
}

/** Of "dismissed its director, Eilish Hardiman," the name. */
function apposition({ words, names }: SentenceView, at: number): TokenRange | undefined {
  if (words[at] !== ',') return undefined;
  return names.find(
    ({ from, value, to }) => from === at + 1 && value.type === 'person' && words[to] !== 'and',
  );
}

/** Of "the order that the president plans to sign" the order. */
function relativeObject(view: SentenceView, verb: number): TokenRange | undefined {
  const { words, tags } = view;
  const that = words.findLastIndex((word, i) => i < verb && i >= verb - 8 && /^(?:that|which)$/.test(word));
  if (that < 1 || !isNounTag(tags[that - 1]) || !/^(?:NN.*|DT|PRP)$/.test(tags[that + 1] ?? ''))
    return undefined;
  return phraseBefore(view, that, true);
}

/** The noun phrase right before a verb; nothing where it is only a part: "people on board were rescued". */
function phraseBefore({ tags, words }: SentenceView, to: number, isPart: boolean): TokenRange {
  let from = to;
  while (/^(?:JJ.?|NN.*|POS|HYPH|CD)$/.test(tags[from - 1] ?? '') || tags[from - 2] === 'HYPH') from -= 1;
  // Of whom "his nomination" is, its own words do not say.
  if (tags[from - 1] === 'PRP$') return { from: to, to };
  if (tags[from - 1] === 'DT' && from < to) from -= 1;
  const before = from - 1;
  const isCounted = words[before] === 'of' && COUNTS.test(words[before - 1] ?? '');
  // "people in Vietnam killed by the virus"
  const isPlace = isPart && /^(?:in|at|near|from|with)$/.test(words[before] ?? '');
  return { from: isPlace || (tags[before] === 'IN' && !isPart && !isCounted) ? to : from, to };
}

/** "Hundreds of nurses" */
const COUNTS = /^(?:dozens|scores|hundreds|thousands|millions|number|group)$/;

/** Names that are the head of a phrase: not the nationality in "Norwegian frigate", nor "two Palestinians". */
const headNames = (view: SentenceView, { from, to }: TokenRange): string[] =>
  idsOf(
    view.names.filter(
      (name) => name.from >= from && name.to <= to && name.value.type !== 'group' && isHeadName(view, name),
    ),
  );

/** A short phrase with a noun, fit to stand in the name of an event. */
const hasNoun = ({ tags, words, times }: SentenceView, { from, to }: TokenRange): boolean =>
  to - from <= LONGEST_OBJECT + 1 &&
  isNounTag(tags[to - 1]) &&
  tags.slice(from, to).some((tag) => isNounTag(tag)) &&
  !words.slice(from, to).some((word) => TIME.test(word)) &&
  !times.some((time) => time.from < to && time.to > from);

const TIME = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|week|time|times)$/;

const idsOf = (names: readonly Placed<NameAnnotation>[]): string[] => names.map(({ value }) => value.entity);

/** "by the Maltese-flagged Sola": the word at most a few tokens before the name. */
const hasBefore = (words: readonly string[], at: number, word: string): boolean =>
  words.slice(Math.max(0, at - 5), at).includes(word);

/** Another event follows: "walked out after talks with the minister". */
const ANOTHER = /^(?:after|before|amid|during|since|following)$/;

/** After the phrase of the verb, up to the next verb. */
function reachOf({ tags, words }: SentenceView, from: number, clauseEnd: number): number {
  const next = tags.findIndex((tag, i) => i >= from && (isVerbTag(tag) || ANOTHER.test(words[i] ?? '')));
  return next < 0 ? clauseEnd : Math.min(next, clauseEnd);
}

function nounPhraseEnd({ tags, words, names }: SentenceView, from: number): number {
  let to = from;
  const isInner = (i: number) =>
    /^(?:DT|PDT|PRP\$?|JJ.?|NN.*|CD|POS|HYPH|RP|VBN)$/.test(tags[i] ?? '') ||
    words[i] === '-' ||
    // "proof-of-concept code"
    (words[i] === 'of' && words[i - 1] === '-' && words[i + 1] === '-') ||
    (tags[i] === 'RB' && tags[i + 1] === 'CD') ||
    names.some((name) => name.from <= i && i < name.to);
  while (isInner(to)) to += 1;
  return to;
}

function isPlaceAfter(words: readonly string[], { from, value }: Placed<NameAnnotation>): boolean {
  if (value.type !== 'place' && value.type !== 'facility') return false;
  const before = words.slice(Math.max(0, from - 5), from);
  return before.some((word) => AT_PLACE.has(word) || word === 'to');
}
