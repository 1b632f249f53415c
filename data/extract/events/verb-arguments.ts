/** Who does what to whom, and where, around a verb. */
import type { NameAnnotation } from '../annotations';
import { clauseAround, isNounTag, isVerbTag, type Placed, type SentenceView } from './sentence-view';
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
  patients: string[];
  /** Tokens of the phrase for what it is done to, where that has no name. */
  whom?: TokenRange;
  place?: string;
  hasSubject: boolean;
  /** Another than the subject is named: an object, or who did it in the passive. */
  hasOther: boolean;
  hasObject: boolean;
  /** The token after the verb's phrase. */
  to: number;
}

/** Tokens of an object that the phrase of the verb takes in, at most. */
const LONGEST_OBJECT = 6;

export function readArguments(reading: Reading, group: VerbGroup, particles: number): Arguments {
  const { view } = reading;
  const { words, tags, names } = view;
  const subject = subjectOf(reading, group);
  const start = group.main + 1 + particles;
  const objectEnd = group.isPassive ? start : nounPhraseEnd(view, start);
  const objects = idsOf(names.filter(({ from, to }) => from >= start && to <= objectEnd));
  const reach = reachOf(tags, objectEnd, clauseAround(view, group.main).to);
  const behind = names.filter(({ from, to }) => from >= objectEnd && to <= reach);
  const place = behind.find((name) => isPlaceAfter(words, name));
  const others = idsOf(behind.filter(({ from }) => hasBefore(words, from, group.isPassive ? 'by' : 'with')));
  const object = objectEnd > start && objectEnd - start <= LONGEST_OBJECT ? objectEnd : start;
  const participants = group.isPassive
    ? [...others, ...subject.ids, ...objects]
    : [...subject.ids, ...objects, ...others];
  const isSubject = group.isPassive || objectEnd === start;
  const whom = isSubject ? phraseBefore(view, group.from) : { from: start, to: objectEnd };
  const named = headNames(view, whom);
  return {
    participants: [...new Set(participants)],
    patients: named.length > 0 ? named : isSubject && !hasNoun(view, whom) ? subject.ids : [],
    ...(named.length === 0 && hasNoun(view, whom) && { whom }),
    ...(place && { place: place.value.entity }),
    hasSubject: subject.isGiven,
    hasOther: objects.length > 0 || others.length > 0,
    hasObject: objectEnd > start,
    to: place && object === start && place.to - start <= LONGEST_OBJECT ? place.to : object,
  };
}

/** The noun phrase right before a verb; nothing where it is only a part: "people on board were rescued". */
function phraseBefore({ tags }: SentenceView, to: number): TokenRange {
  let from = to;
  while (/^(?:JJ.?|NN.*|POS|HYPH|CD)$/.test(tags[from - 1] ?? '')) from -= 1;
  const before = /^(?:DT|PRP\$)$/.test(tags[from - 1] ?? '') ? from - 2 : from - 1;
  return { from: tags[before] === 'IN' ? to : from, to };
}

/** Names that are the head of a phrase: not the nationality in "Norwegian frigate". */
const headNames = ({ names, tags }: SentenceView, { from, to }: TokenRange): string[] =>
  idsOf(names.filter((name) => name.from >= from && name.to <= to && !isNounTag(tags[name.to])));

/** A short phrase with a noun, fit to stand in the name of an event. */
const hasNoun = ({ tags, words, times }: SentenceView, { from, to }: TokenRange): boolean =>
  to - from <= 4 &&
  tags.slice(from, to).some((tag) => isNounTag(tag)) &&
  !words.slice(from, to).some((word) => TIME.test(word)) &&
  !times.some((time) => time.from < to && time.to > from);

const TIME = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|week|time|times)$/;

const idsOf = (names: readonly Placed<NameAnnotation>[]): string[] => names.map(({ value }) => value.entity);

/** "by the Maltese-flagged Sola": the word at most a few tokens before the name. */
const hasBefore = (words: readonly string[], at: number, word: string): boolean =>
  words.slice(Math.max(0, at - 5), at).includes(word);

/** After the phrase of the verb, up to the next verb. */
function reachOf(tags: readonly string[], from: number, clauseEnd: number): number {
  const next = tags.findIndex((tag, i) => i >= from && isVerbTag(tag));
  return next < 0 ? clauseEnd : Math.min(next, clauseEnd);
}

function nounPhraseEnd({ tags, words, names }: SentenceView, from: number): number {
  let to = from;
  const isInner = (i: number) =>
    /^(?:DT|PDT|PRP\$?|JJ.?|NN.*|CD|POS|HYPH|RP|VBN)$/.test(tags[i] ?? '') ||
    words[i] === '-' ||
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
