/** What stands before and behind the noun of an event, within its phrase. */
import { mapOf } from '../../match/words/word-list';
import type { NameAnnotation } from '../annotations';
import { isNounTag, isVerbTag, type Placed, type SentenceView } from './sentence-view';
import { AT_PLACE, COMMENTING, DEFINITE, NO_ONE_EVENT, SOME, WITH_WHOM } from './words';

export interface Around {
  participants: string[];
  place?: string;
}

export interface Right extends Around {
  /** Ids of entities that it is of or against. */
  targets: string[];
  /** The token after the last. */
  to: number;
}

export interface Left extends Around {
  /** The token after the determiner. */
  edge: number;
  /** First token of the phrase, without the determiner unless nothing else stands before the noun. */
  from: number;
  /** In lower case; "" where there is none. */
  determiner: string;
  isDefinite: boolean;
  modifiers: string[];
  /** Of "two-day". */
  days?: number;
  /** Id of the entity with "'s" before it. */
  owner?: string;
}

const MODIFIER = /^(?:JJ[RS]?|RBS|NN.*|CD|HYPH|AFX|\$)$/;
const DAYS = mapOf({
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
}); // prettier-ignore

export function readLeft(view: SentenceView, head: number): Left {
  const { words, tags } = view;
  const edge = leftEdge(view, head);
  const before = words[edge - 1] ?? '';
  const isPossessed = tags[edge - 1] === 'POS';
  const determiner = isPossessed
    ? "'s"
    : /^(?:DT|PRP\$|PDT|WDT|WP\$)$/.test(tags[edge - 1] ?? '') || isQuantifier(before)
      ? before
      : '';
  let from = edge;
  while (from < head && isComment(words[from] ?? '', tags[from] ?? '') && words[from + 1] !== '-') from += 1;
  const modifiers = words.slice(from, head).filter((word) => word !== '-');
  const isAlone = modifiers.length === 0 && DEFINITE.has(determiner) && determiner.startsWith('th');
  const days = daysOf(words, from);
  const owner = isPossessed ? view.names.find(({ to }) => to === edge - 1)?.value.entity : undefined;
  return {
    ...peopleBefore(view, edge, head, isPossessed),
    edge,
    from: isAlone && from === edge ? edge - 1 : from,
    determiner,
    isDefinite: isPossessed || DEFINITE.has(determiner),
    modifiers,
    ...(days !== undefined && { days }),
    ...(owner !== undefined && { owner }),
  };
}

/** Also "300", but not "2006" and not the "10" of "10-day". */
const isComment = (word: string, tag: string): boolean =>
  tag === 'RBS' ||
  COMMENTING.has(word) ||
  tag === 'JJS' ||
  tag === 'JJR' ||
  /^\d{1,3}(?:,\d{3})*$/.test(word);

/** "the most deadly" */
const isSuperlative = (words: readonly string[], at: number): boolean =>
  words[at] === 'most' && /^(?:the|'s|its|his|her|their)$/.test(words[at - 1] ?? '');

const isQuantifier = (word: string): boolean => NO_ONE_EVENT.has(word) || SOME.has(word);

function leftEdge({ words, tags }: SentenceView, head: number): number {
  let edge = head;
  while (edge > 0) {
    const tag = tags[edge - 1] ?? '';
    if (isQuantifier(words[edge - 1] ?? '') && !isSuperlative(words, edge - 1)) break;
    const isInner = MODIFIER.test(tag) || words[edge - 1] === '-';
    const isParticiple = /^VB[NG]$/.test(tag) && /^(?:DT|PRP\$|POS|JJ|HYPH|:)$/.test(tags[edge - 2] ?? '');
    if (!isInner && !isParticiple) break;
    edge -= 1;
  }
  while (words[edge] === '-') edge += 1;
  return edge;
}

/** "two-day", "10-day". */
function daysOf(words: readonly string[], from: number): number | undefined {
  if (words[from + 1] !== '-' || words[from + 2] !== 'day') return undefined;
  const count = DAYS.get(words[from] ?? '') ?? Number(words[from]);
  return Number.isInteger(count) && count < 100 ? count : undefined;
}

/** Names before the noun: its owner, those who did it ("Russian invasion"), where it was ("Beijing summit"). */
function peopleBefore(view: SentenceView, edge: number, head: number, isPossessed: boolean): Around {
  const inside = view.names.filter(({ from, to }) => from >= edge && to <= head);
  const owner = isPossessed ? view.names.filter(({ to }) => to === edge - 1) : [];
  const isPlace = ({ value, from }: Placed<NameAnnotation>) =>
    (value.type === 'place' || value.type === 'facility') && isNounTag(view.tags[from]);
  const place = inside.findLast(isPlace);
  return {
    participants: [...owner, ...inside.filter((name) => name !== place)].map(({ value }) => value.entity),
    ...(place && { place: place.value.entity }),
  };
}

/** Phrases behind the noun that name places and people: "in Ukraine", "between A and B", "to resolve the crisis". */
export function readRight(view: SentenceView, head: number): Right {
  const found: Right = { participants: [], targets: [], to: head + 1 };
  let at = found.to;
  for (let phrases = 0; phrases < 3; phrases += 1) {
    const next = readPhrase(view, at);
    if (!next) {
      at = namelessEnd(view, at);
      continue;
    }
    found.participants.push(...next.participants);
    if (/^(?:of|on|against)$/.test(view.words[at] ?? '')) found.targets.push(...next.participants);
    if (found.place === undefined && next.place !== undefined) found.place = next.place;
    found.to = next.to;
    at = next.to;
  }
  return found;
}

/** After "between rebels and government forces" of "fighting between rebels and government forces in Darfur". */
function namelessEnd(view: SentenceView, at: number): number {
  if (!/^(?:of|between|by|against|with|on)$/.test(view.words[at] ?? '')) return at;
  const to = phraseEnd(view, at + 1);
  return view.times.some(({ from }) => from > at && from < to) ? at : to;
}

function readPhrase(view: SentenceView, at: number): (Around & { to: number }) | undefined {
  const { words, tags, names, times } = view;
  const preposition = words[at] ?? '';
  if (!AT_PLACE.has(preposition) && !WITH_WHOM.has(preposition)) return undefined;
  const to = phraseEnd(view, at + 1);
  const inside = names.filter(({ from, to: end }) => from > at && end <= to);
  if (inside.length === 0 || times.some(({ from }) => from > at && from < to)) return undefined;
  const isPlace = ({ value }: Placed<NameAnnotation>) => value.type === 'place' || value.type === 'facility';
  const isTo = preposition === 'to' && !isVerbTag(tags[at + 1]);
  const places = AT_PLACE.has(preposition) || isTo ? inside.filter(isPlace) : [];
  const place = places.at(-1)?.value.entity;
  return {
    to,
    participants: inside.filter((name) => !places.includes(name)).map(({ value }) => value.entity),
    ...(place !== undefined && { place }),
  };
}

/** The end of a noun phrase that begins at `from`, with "and" and "of" within; after "to", of verb and object. */
function phraseEnd({ words, tags, names }: SentenceView, from: number): number {
  let to = tags[from] === 'VB' ? from + 1 : from;
  const isInner = (i: number) =>
    /^(?:DT|PRP\$|JJ.?|NN.*|CD|POS|HYPH)$/.test(tags[i] ?? '') ||
    words[i] === '-' ||
    names.some((name) => name.from <= i && i < name.to) ||
    (/^(?:and|of|&)$/.test(words[i] ?? '') && /^(?:DT|JJ|NN.*)$/.test(tags[i + 1] ?? ''));
  while (to < words.length && to - from < 10 && isInner(to)) to += 1;
  return to;
}
