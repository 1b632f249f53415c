/** "The mosque", "the army" within a statement: what they mean, and how many mean something that is not told in it. */
import type { Span } from '../annotations';
import { eventNoun } from '../events/event-words';
import { isKnownToAll, isOfACountry, isToldBefore } from './definite-nouns';
import { definiteReferent } from './definite-referent';
import type { Referent } from './focus';
import type { ReadingState } from './reading-state';
import { isWithin, namedIn, overlaps, type SentenceView } from './sentence-view';
import type { Statement } from './statement';

export interface Reference extends Span {
  referent: Referent;
  /** "his" */
  possessive: boolean;
}

interface Definites {
  inner: Reference[];
  loose: number;
}

/** What the text before tells more fully; `skipped`: what other rules tell. */
export function definitesIn(state: ReadingState, place: Statement, skipped: readonly Span[]): Definites {
  const { sentence, piece } = place;
  const named = namedIn(sentence, piece);
  const inner: Reference[] = [];
  let loose = 0;
  for (const phrase of bareDefinites(sentence, piece)) {
    if (skipped.some((other) => overlaps(other, phrase))) continue;
    const referent = referentOf(state, place, phrase);
    const isAgain = referent?.ids.some((id) => named.has(id)) ?? false;
    if (!referent && isLoose(state, place, phrase)) loose += phrase.start === piece.start ? OPENING : 1;
    if (!referent || isAgain || isSaidAnyway(state.reading.article.text, piece, phrase, referent.name))
      continue;
    for (const id of referent.ids) named.add(id);
    inner.push({ start: phrase.start, end: phrase.end, referent, possessive: phrase.possessive });
  }
  return { inner, loose };
}

/** "England started England's match", "the blast with injuries with injuries". */
function isSaidAnyway(text: string, piece: Span, { end, noun }: BareDefinite, name: string): boolean {
  const owner = /^(.{2,}?)['’]s? /.exec(name)?.[1];
  const behind = name.slice(name.toLowerCase().lastIndexOf(noun) + noun.length).trim();
  return (
    (owner !== undefined && text.slice(piece.start, piece.end).includes(owner)) ||
    (behind !== '' && text.slice(end, piece.end).trimStart().startsWith(behind))
  );
}

/** What a statement begins with it tells of. */
const OPENING = 2;

interface BareDefinite extends Span {
  noun: string;
  /** "the", "this" */
  first: string;
  possessive: boolean;
}

const POINTS = /^(?:the|this|that|these|those|such)$/;
/** "the committee he chaired", "the people injured", "the war against": which one is said behind. */
const GOES_ON_BY =
  /^(?:of|for|that|which|who|where|whose|in|at|to|on|from|behind|near|against|between|over|about)$/;
const GOES_ON_AS = /^(?:VB[GN]|PRP)$/;
const TIMES =
  /^(?:time|week|month|year|summer|winter|spring|autumn|fall|morning|afternoon|evening|weekend|season|century|decade|day)$/;

/** "The station", "that effort", of a noun that the statement has not told before. */
function bareDefinites(sentence: SentenceView, piece: Span): BareDefinite[] {
  const { words, chunks } = sentence;
  return chunks.flatMap(({ kind, from, to }) => {
    const [the, noun, mark] = [words[from], words[from + 1], words[from + 2]];
    if (kind !== 'noun' || !the || !noun || !POINTS.test(the.lower) || !/^NNS?$/.test(noun.tag)) return [];
    // "warns that conflict"
    if (the.tag === 'IN' || the.tag === 'WDT') return [];
    const owns = mark?.tag === 'POS';
    if (to - from !== 2 && !(owns && to > from + 2)) return [];
    const span = { start: the.start, end: noun.end };
    const isTold = words.some(
      ({ lower, start }) => lower === noun.lower && start >= piece.start && start < the.start,
    );
    if (!isWithin(span, piece) || isTold || TIMES.test(noun.lower)) return [];
    const goesOn = !owns && (isSaidBehind(sentence, to) || isNamedNext(words, to));
    if (goesOn) return [];
    const end = owns ? mark.end : span.end;
    return [{ start: span.start, end, noun: noun.lower, first: the.lower, possessive: owns }];
  });
}

/** Not "the army in 2007". */
function isSaidBehind({ words, times }: SentenceView, at: number): boolean {
  const [next, after] = [words[at], words[at + 1]];
  if (times.some(({ start }) => start === after?.start)) return false;
  return GOES_ON_BY.test(next?.lower ?? '') || GOES_ON_AS.test(next?.tag ?? '');
}

/** "the coach, Joe Allen", "the coach Joe Allen" */
function isNamedNext(words: SentenceView['words'], at: number): boolean {
  const next = words[at]?.lower === ',' ? words[at + 1] : words[at];
  return next?.tag.startsWith('NNP') ?? false;
}

function referentOf(
  state: ReadingState,
  { sentence, piece, at }: Statement,
  { start, end, noun, first }: BareDefinite,
): Referent | undefined {
  if (!/^(?:the|this|that)$/.test(first)) return undefined;
  const told = sentence.events.find((event) => isWithin(event, { start, end }));
  const isPartOfOne = !told && sentence.events.some((event) => overlaps(event, { start, end }));
  const event =
    !isPartOfOne && (told || eventNoun(noun)) ? state.happenings.resolve(noun, start, told) : undefined;
  if (event) return event;
  const isClear = isOfACountry(noun) && isInAPlace(sentence, piece);
  return definiteReferent(state, {
    phrase: `the ${noun}`,
    start,
    at,
    named: namedIn(sentence, piece),
    inner: true,
    isClear,
  });
}

/** Whether a statement names a place or a people, whose the government is. */
const isInAPlace = ({ names }: SentenceView, piece: Span) =>
  names.some((name) => (name.type === 'place' || name.type === 'group') && isWithin(name, piece));

function isLoose(
  state: ReadingState,
  { sentence, piece, at }: Statement,
  { noun, first }: BareDefinite,
): boolean {
  if (!/^(?:the|that)$/.test(first)) return false;
  if (first === 'that') return true;
  if (isOfACountry(noun)) return !isInAPlace(sentence, piece);
  return isToldBefore(noun) || (!isKnownToAll(noun) && state.phrases.isTold(noun, at));
}
