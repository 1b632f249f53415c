/** What a statement begins with, where that is understood from the text before it only. */
import type { Span } from '../annotations';
import { kindAt, type Clause } from '../attributions/clause';
import { eventNoun } from '../events/event-words';
import { definiteReferent } from './definite-referent';
import type { Referent } from './focus';
import { leadsIn } from './lead-in';
import { BOTH_PLACES, FIRST_TIME, OF_AGE, isBoth, ONE, PERSONAL, PRONOUN, UNCLEAR } from './opening-phrases';
import type { ReadingState } from './reading-state';
import { isWithin, namedIn, overlaps, type SentenceView } from './sentence-view';
import type { Statement } from './statement';

export interface Opening extends Span {
  /** Whom or what it means; nothing where that is not sure. */
  referent: Referent | undefined;
  possessive: boolean;
}

/** The first phrase of a statement, if it means something that stands before; `undefined` if it is clear by itself. */
export function openingOf(state: ReadingState, { sentence, piece, at }: Statement): Opening | undefined {
  const phrase = firstPhrase(sentence, piece);
  if (!phrase) return undefined;
  // Within quotation marks the speaker's own words stay.
  const quoted = piece.attribution?.content.some(
    (span) => isQuoted(sentence, span) && isWithin(phrase, span),
  );
  return quoted ? undefined : meaningOf(state, { sentence, piece, at }, phrase);
}

const isQuoted = ({ words }: SentenceView, span: Span) =>
  /^["“«‘]/.test(words.find(({ start }) => start === span.start)?.text ?? '');

/** A noun phrase, by its chunk. */
interface Phrase extends Span {
  chunk: number;
  /** In lower case. */
  first: string;
  last: string;
  words: string;
}

function meaningOf(state: ReadingState, place: Statement, phrase: Phrase): Opening | undefined {
  const { focus } = state;
  const { sentence, at } = place;
  if (PRONOUN.test(phrase.first)) return pronoun(state, place, phrase);
  const { start, end, words } = phrase;
  const means = (referent: Referent | undefined) => ({ start, end, referent, possessive: false });
  if (BOTH_PLACES.test(words)) return means(focus.bothPlaces(at));
  if (isBoth(words)) return means(focus.bothLeaders());
  if (OF_AGE.test(words) && !sentence.names.some((name) => overlaps(name, phrase)))
    return { start, end: endOfAge(sentence, end), referent: focus.somebody(at), possessive: false };
  // "That Abu Ghraib scandal" tells which one.
  if (isNamedDemonstrative(sentence, phrase))
    return { start, end: start + phrase.first.length, referent: { ids: [], name: 'the' }, possessive: false };
  const known = definite(state, place, phrase);
  if (known) return means(known);
  if (FIRST_TIME.test(wordsFrom(sentence, phrase.chunk))) return undefined;
  const bare = words.split(' ').slice(0, 2).join(' ');
  const unclear =
    UNCLEAR.test(words) ||
    ONE.test(words) ||
    UNCLEAR.test(bare) ||
    /^(?:this|these|those|such)$/.test(phrase.first);
  return unclear ? means(undefined) : undefined;
}

/** Not "That Obama met Putin is known". */
const isNamedDemonstrative = ({ words, names }: SentenceView, phrase: Phrase): boolean =>
  /^(?:this|that|these|those)$/.test(phrase.first) &&
  /^NNS?$/.test(words.find(({ end }) => end === phrase.end)?.tag ?? '') &&
  names.some((name) => isWithin(name, phrase));

/** "The 38-year[-old]" */
function endOfAge({ words }: SentenceView, end: number): number {
  const [mark, old] = words.filter(({ start }) => start >= end);
  return mark?.lower === '-' && old?.lower === 'old' ? old.end : end;
}

/** Words of the statement that are looked at for "this is the first time". */
const FIRST_WORDS = 8;

function wordsFrom({ words, chunks }: SentenceView, chunk: number): string {
  const from = chunks[chunk]?.from ?? 0;
  return words
    .slice(from, from + FIRST_WORDS)
    .map(({ lower }) => lower)
    .join(' ');
}

function pronoun(state: ReadingState, place: Statement, phrase: Phrase): Opening | undefined {
  const { focus, entities } = state;
  const { sentence, piece, at } = place;
  const { first, start } = phrase;
  if (first === 'it' && isExpletive(sentence, phrase.chunk)) return undefined;
  const names = sentence.names.filter((name) => isWithin(name, piece));
  const couldBe = (id: string) => !PERSONAL.test(first) || entities.get(id)?.type === 'person';
  if (names.some(({ end, entity }) => end <= start && couldBe(entity))) return undefined;
  const referent =
    first === 'it'
      ? (superlative(state, sentence, phrase) ?? focus.resolve(first, at))
      : focus.resolve(first, at);
  // "It said that NATO": somebody else's words.
  const again = names.some(({ entity, start: other }) => other > start && referent?.ids.includes(entity));
  const word = sentence.words.find((each) => each.start === start);
  return {
    start,
    end: word?.end ?? phrase.end,
    referent: again ? undefined : referent,
    possessive: word?.tag === 'PRP$',
  };
}

/** "It was the most deadly attack in a decade": the one that was told of last. */
function superlative(
  { happenings }: ReadingState,
  { chunks, words }: SentenceView,
  { chunk, start }: Phrase,
): Referent | undefined {
  const [verb, ranked] = [chunks[chunk + 1], chunks[chunk + 2]];
  if (!/^(?:is|was|be)$/.test(verb?.word ?? '') || ranked?.kind !== 'noun') return undefined;
  const phrase = words.slice(ranked.from, ranked.to);
  if (!phrase.some(({ tag, lower }) => /^(?:JJS|RBS)$/.test(tag) || /^(?:first|last|only)$/.test(lower)))
    return undefined;
  const event = happenings.lastOf(phrase.at(-1)?.lower ?? '', start);
  const name = event && happenings.nameOf(event);
  return event && name !== undefined ? { ids: [event.id], name } : undefined;
}

/** "The accident", "this agreement", "the company", "the mosque": one that was told of or named before. */
function definite(
  state: ReadingState,
  { sentence, piece, at }: Statement,
  phrase: Phrase,
): Referent | undefined {
  const { first, last, words, chunk, start } = phrase;
  const plain = words.split(' ').length === 2 && /^(?:the|this|that)$/.test(first);
  if (!plain || /^(?:preposition|wh)$/.test(kindAt(sentence, chunk + 1) ?? '')) return undefined;
  const told = sentence.events.find((event) => overlaps(event, phrase));
  const event = told || eventNoun(last) ? state.happenings.resolve(last, start, told) : undefined;
  if (event) return event;
  return definiteReferent(state, { phrase: words, start, at, named: namedIn(sentence, piece) });
}

/** The first noun phrase of a piece, past phrases of time and place at the start. */
function firstPhrase(sentence: SentenceView, piece: Span): Phrase | undefined {
  const { chunks, words } = sentence;
  const first = chunks.findIndex(({ from }) => (words[from]?.start ?? -1) >= piece.start);
  const at = firstNoun(sentence, first, piece.end);
  const inside = words.slice(chunks[at]?.from ?? 0, chunks[at]?.to ?? 0);
  const [word, last] = [inside[0], inside.at(-1)];
  if (!word || !last) return undefined;
  return {
    chunk: at,
    start: word.start,
    end: last.end,
    first: word.lower,
    last: last.lower,
    words: inside.map(({ lower }) => lower).join(' '),
  };
}

function firstNoun(sentence: SentenceView, from: number, end: number): number {
  for (let i = pastLeadIn(sentence, Math.max(0, from), end); i < sentence.chunks.length; i += 1) {
    const chunk = sentence.chunks[i];
    if ((sentence.words[chunk?.from ?? -1]?.start ?? Infinity) >= end) return -1;
    if (chunk?.kind === 'noun' && (i === from || kindAt(sentence, i - 1) !== 'preposition')) return i;
  }
  return -1;
}

/** "Discussing his concern in a statement, [Najib Razak] said": whom such a pronoun means follows. */
function pastLeadIn({ chunks, words }: SentenceView, from: number, end: number): number {
  if (!leadsIn(chunks[from])) return from;
  const verb = chunks.findIndex(({ form }, i) => i > from && form === 'finite');
  // "As a result of his service for Poland [he] rose".
  const subject = chunks.findIndex(
    ({ kind }, i) =>
      i > from + 1 && i < verb && kind === 'noun' && /^(?:noun|time)$/.test(chunks[i - 1]?.kind ?? ''),
  );
  if (subject > 0 && chunks[from]?.kind === 'preposition') return subject;
  const comma = chunks.findIndex(({ kind }, i) => i > from && kind === 'comma');
  return comma > 0 && (words[chunks[comma]?.from ?? 0]?.end ?? end) < end ? comma + 1 : from;
}

/** "It is clear that", "it was raining", "it took months to": it means nothing. */
function isExpletive(clause: Clause, at: number): boolean {
  const verb = clause.chunks[at + 1];
  if (verb?.kind !== 'verb' || isSoThat(clause, at)) return false;
  const after = clause.chunks.slice(at + 2, at + 6);
  const that = after.some(
    ({ word, form }) =>
      form === 'infinitive' || /^(?:that|whether|if|who|what|when|where|why|how)$/.test(word),
  );
  return (
    (that &&
      /^(?:is|was|['’]s|be|been|seems?|seemed|appears?|appeared|takes?|took|remains?|remained|became|looks?)$/.test(
        verb.word,
      )) ||
    (verb.passive === true && that)
  );
}

/** "It was so loud that": that tells of it. */
function isSoThat({ chunks, words }: Clause, at: number): boolean {
  const from = chunks[at + 1]?.from ?? 0;
  return words.slice(from, from + 4).some(({ lower }) => /^(?:so|such)$/.test(lower));
}
