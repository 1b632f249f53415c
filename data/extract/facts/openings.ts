/** What a statement begins with, where that is understood from the text before it only. */
import type { Span } from '../annotations';
import { kindAt, type Clause } from '../attributions/clause';
import type { Focus, Referent } from './focus';
import type { Piece } from './pieces';
import { isWithin, type SentenceView } from './sentence-view';

export interface Opening extends Span {
  /** Whom or what it means; nothing where that is not sure. */
  referent: Referent | undefined;
  possessive: boolean;
  /** It is not the subject: "the military was keeping him". */
  inner?: true;
}

const PRONOUN = /^(?:he|she|it|they|his|her|its|their)$/;
const UNCLEAR =
  /^(?:this|that|these|those|such|there's|here|the (?:former|latter|same|pair|duo|trio|two|three|four|others?))$/;
const BOTH =
  /^(?:the|both|the two) (?:two )?(?:leaders?|presidents|men|women|ministers|statesmen|candidates|rivals|heads of state)$/;
/** "This is not the first time that": clear from what follows. */
const FIRST_TIME =
  /^(?:this|it) (?:is|was|marks|marked|would be|will be) (?:not |only |n't )?(?:the|just the|only the) (?:\w+ )?(?:time|year|day|occasion|instance)\b/;

/** "The leaders", "both presidents". */
export const isBoth = (phrase: string) => BOTH.test(phrase.toLowerCase());

const BOTH_PLACES = /^(?:both|the two) (?:countries|nations|states|sides|governments|neighbou?rs|capitals)$/;
const INSTITUTION =
  /^the (?:company|firm|group|agency|bank|party|ministry|organi[sz]ation|team|club|union|university|network|newspaper|paper|department|court|commission|committee|council|airline|airport|bank|regulator|watchdog|charity|studio|startup|carmaker|retailer|country|island|city|nation|government)$/;

/** "The company", "the ministry": an institution named before. */
export const isInstitution = (phrase: string) => INSTITUTION.test(phrase.toLowerCase());

/** The first phrase of `piece`, if it means something that stands before; `undefined` if it is clear by itself. */
export function openingOf(
  sentence: SentenceView,
  piece: Piece,
  focus: Focus,
  at: number,
): Opening | undefined {
  const opening = firstPhrase(sentence, piece, focus, at) ?? innerPronoun(sentence, piece, focus, at);
  // Within quotation marks the speaker's own words stay.
  const quoted =
    opening && piece.attribution?.content.some((span) => isQuoted(sentence, span) && isWithin(opening, span));
  return quoted ? undefined : opening;
}

const isQuoted = ({ words }: SentenceView, span: Span) =>
  /^["“«‘]/.test(words.find(({ start }) => start === span.start)?.text ?? '');

/** First nouns that are nobody whom "he" could mean. */
const NOBODY =
  /^(?:military|government|army|police|court|party|ministry|company|parliament|team|club|media|press|agency|group|state|law|report|statement)$/;

/** "keeping him": a person named before, where nobody else in the piece could be meant. */
function innerPronoun(
  { words, chunks, names }: SentenceView,
  piece: Piece,
  focus: Focus,
  at: number,
): Opening | undefined {
  const pronoun = words.find(
    ({ start, end, lower }) =>
      start >= piece.start && end <= piece.end && /^(?:he|him|his|she|her)$/.test(lower),
  );
  if (!pronoun) return undefined;
  const before = { start: piece.start, end: pronoun.start };
  if (names.some((name) => name.type === 'person' && isWithin(name, before))) return undefined;
  const first = chunks.find(({ kind, from }) => kind === 'noun' && (words[from]?.start ?? 0) >= piece.start);
  const head = words[(first?.to ?? 0) - 1];
  if (!head || head.start >= pronoun.start) return undefined;
  const named = names.some(({ end }) => end === head.end);
  if (!named && !NOBODY.test(head.lower) && !/^NNP?S$/.test(head.tag)) return undefined;
  const referent = focus.resolve(pronoun.lower, at);
  return (
    referent && {
      start: pronoun.start,
      end: pronoun.end,
      referent,
      possessive: pronoun.tag === 'PRP$',
      inner: true,
    }
  );
}

function firstPhrase(sentence: SentenceView, piece: Piece, focus: Focus, at: number): Opening | undefined {
  const first = sentence.chunks.findIndex(
    (chunk) => (sentence.words[chunk.from]?.start ?? -1) >= piece.start,
  );
  const noun = firstNoun(sentence, first, piece.end);
  const chunk = sentence.chunks[noun];
  const word = sentence.words[chunk?.from ?? -1];
  const last = sentence.words[(chunk?.to ?? 0) - 1];
  if (!chunk || !word || !last) return undefined;
  const phrase = sentence.words
    .slice(chunk.from, chunk.to)
    .map(({ lower }) => lower)
    .join(' ');
  if (PRONOUN.test(word.lower)) {
    if (word.lower === 'it' && isExpletive(sentence, noun)) return undefined;
    const names = sentence.names.filter((name) => isWithin(name, piece));
    if (names.some(({ end }) => end <= word.start)) return undefined;
    const referent = focus.resolve(word.lower, at);
    // "It said that NATO": somebody else's words.
    const again = names.some(({ entity, start }) => start > word.start && referent?.ids.includes(entity));
    return {
      start: word.start,
      end: word.end,
      referent: again ? undefined : referent,
      possessive: word.tag === 'PRP$',
    };
  }
  if (BOTH_PLACES.test(phrase))
    return { start: word.start, end: last.end, referent: focus.bothPlaces(at), possessive: false };
  if (BOTH.test(phrase))
    return { start: word.start, end: last.end, referent: focus.bothLeaders(), possessive: false };
  if (INSTITUTION.test(phrase) && !/^(?:preposition|wh)$/.test(kindAt(sentence, noun + 1) ?? '')) {
    const referent = focus.institution(phrase, at);
    return referent && { start: word.start, end: last.end, referent, possessive: false };
  }
  const bare = phrase.split(' ').slice(0, 2).join(' ');
  if (
    FIRST_TIME.test(
      sentence.words
        .slice(chunk.from, chunk.from + 8)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return undefined;
  const unclear =
    UNCLEAR.test(phrase) || UNCLEAR.test(bare) || /^(?:this|these|those|such)$/.test(word.lower);
  return unclear ? { start: word.start, end: last.end, referent: undefined, possessive: false } : undefined;
}

/** The first noun phrase, past phrases of time and place at the start. */
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
  const opener = chunks[from];
  const leadsIn =
    opener?.kind === 'preposition' ||
    opener?.kind === 'marker' ||
    (opener?.kind === 'verb' && opener.form !== 'finite');
  if (!leadsIn) return from;
  const comma = chunks.findIndex(({ kind }, i) => i > from && kind === 'comma');
  return comma > 0 && (words[chunks[comma]?.from ?? 0]?.end ?? end) < end ? comma + 1 : from;
}

/** "It is clear that", "it was raining", "it took months to": it means nothing. */
function isExpletive(clause: Clause, at: number): boolean {
  const verb = clause.chunks[at + 1];
  if (verb?.kind !== 'verb') return false;
  const after = clause.chunks.slice(at + 2, at + 5);
  const that = after.some(
    ({ word, form }) => word === 'that' || form === 'infinitive' || word === 'whether' || word === 'who',
  );
  return (
    (that &&
      /^(?:is|was|['’]s|be|been|seems?|seemed|appears?|appeared|takes?|took|remains?|remained|became|looks?)$/.test(
        verb.word,
      )) ||
    (verb.passive === true && that)
  );
}
