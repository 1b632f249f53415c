/** Who does what to whom, and where, around a verb. */
import type { NameAnnotation } from '../annotations';
import {
  clauseAround,
  isFiniteTag,
  isNounTag,
  isVerbTag,
  type Placed,
  type SentenceView,
} from './sentence-view';
import type { VerbGroup } from './verb-group';
import { AT_PLACE } from './words';

export interface Arguments {
  participants: string[];
  place?: string;
  /** A name or a pronoun for a person stands before the verb. */
  hasSubject: boolean;
  /** Token of the object's head, where it has a name. */
  object?: number;
  /** The token after the verb's phrase. */
  to: number;
}

/** Tokens of an object that the phrase of the verb takes in, at most. */
const LONGEST_OBJECT = 6;

export function readArguments(view: SentenceView, group: VerbGroup, particles: number): Arguments {
  const { words, tags, names } = view;
  const clause = clauseAround(view, group.main);
  const subject = subjectNames(view, clause.from, group.from);
  const isPronoun = /^(?:he|she|they|who)$/.test(words[group.from - 1] ?? '');
  const start = group.main + 1 + particles;
  const objectEnd = group.isPassive ? start : nounPhraseEnd(view, start);
  const objects = names.filter(({ from, to }) => from >= start && to <= objectEnd);
  const reach = reachOf(tags, objectEnd, clause.to);
  const behind = names.filter(({ from, to }) => from >= objectEnd && to <= reach);
  const place = behind.find((name) => isPlaceAfter(words, name));
  const agent = behind.filter(({ from }) => words[from - 1] === 'by' || words[from - 1] === 'with');
  const object = objectEnd > start && objectEnd - start <= LONGEST_OBJECT ? objectEnd : start;
  return {
    participants: [...new Set([...subject, ...objects, ...agent].map(({ value }) => value.entity))],
    ...(place && { place: place.value.entity }),
    hasSubject: subject.length > 0 || isPronoun,
    ...(objects.length > 0 && { object: objectEnd - 1 }),
    to: place && object === start && place.to - start <= LONGEST_OBJECT ? place.to : object,
  };
}

/** Names in the noun phrase before the verb; of a relative clause, before "who" and "which". */
function subjectNames(
  { names, words, tags }: SentenceView,
  from: number,
  verb: number,
): Placed<NameAnnotation>[] {
  const isRelative = /^(?:who|which|that)$/.test(words[verb - 1] ?? '');
  const end = isRelative ? verb - 1 - (words[verb - 2] === ',' ? 1 : 0) : verb;
  const start = isRelative ? Math.max(0, end - 8) : from;
  const between = tags.slice(start, verb).findLastIndex((tag) => isFiniteTag(tag));
  return names.filter(({ from: at, to }) => at >= start + between + 1 && to <= end);
}

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
    names.some((name) => name.from <= i && i < name.to);
  while (isInner(to)) to += 1;
  return to;
}

function isPlaceAfter(words: readonly string[], { from, value }: Placed<NameAnnotation>): boolean {
  if (value.type !== 'place' && value.type !== 'facility') return false;
  const before = words.slice(Math.max(0, from - 5), from);
  return before.some((word) => AT_PLACE.has(word) || word === 'to');
}

/** Whether an event's noun is the object of the verb, so that the noun tells the event: "signed a treaty". */
export function isObject(view: SentenceView, verb: number, noun: number): boolean {
  const between = view.tags.slice(verb + 1, noun);
  return (
    noun > verb &&
    between.length <= 8 &&
    between.every((tag) => isNounTag(tag) || /^(?:DT|PDT|PRP\$|JJ.?|CD|POS|HYPH|RP|VBN|:)$/.test(tag))
  );
}
