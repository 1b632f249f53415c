import type { Span } from '../annotations';
import type { FoundFact } from '../found-fact';
import { statusOf } from './fact-status';
import { timeOf } from './fact-time';
import { valueOf } from './fact-value';
import { isToldCaption } from './captions';
import { tellsOfCasualties } from './casualties';
import { hasMainClause } from './main-clause';
import { isNoStatement } from './no-statements';
import { openingOf } from './openings';
import { referencesIn } from './references';
import { piecesOf, type Piece } from './pieces';
import type { ReadingState } from './reading-state';
import { isWithin, overlaps, type SentenceView } from './sentence-view';
import { speakerIn, type Speakers } from './speaker';
import { statementStart } from './statement-start';
import type { Statement } from './statement';
import { wordsOf } from './statement-words';
import { piecesByThemselves, wholePieces } from './whole-pieces';
import { noteSubject } from './subject';

/** The facts that one sentence tells; the statements before it must have been read. */
export function factsOfSentence(
  state: ReadingState,
  sentences: readonly SentenceView[],
  sentence: SentenceView,
  at: number,
): FoundFact[] {
  const { text } = state.reading.article;
  const start = statementStart(text, sentence);
  if (!isStatement(text, sentence, start)) return [];
  const next = sentences[at + 1];
  const around = {
    sentence: text.slice(sentence.start, sentence.end),
    next: next ? text.slice(next.start, next.end) : '',
  };
  const own = sentence.attributions.filter(({ cue, content }) =>
    [...(cue ? [cue] : []), ...content].some((span) => overlaps(span, sentence)),
  );
  const cut = piecesOf(sentence, own);
  const tell = (pieces: readonly Piece[]) =>
    pieces.flatMap((each) => {
      const piece = { ...each, start: Math.max(each.start, start) };
      return each.end > start ? (factOf(state, { sentence, piece, at }, around) ?? []) : [];
    });
  const told = tell(wholePieces(sentence, cut));
  // "Those are larger, but Microsoft says ...": where the whole is not clear, a part may be.
  return told.length > 0 || cut.length < 2 ? told : tell(piecesByThemselves(sentence, cut));
}

/** With a verb of its own, or a part of what somebody says; headings have no stop, and few captions are sentences. */
function isStatement(text: string, sentence: SentenceView, start: number): boolean {
  const words = text.slice(start, sentence.end);
  if (isNoStatement(words)) return false;
  const told = sentence.chunks.filter(({ from }) => (sentence.words[from]?.start ?? 0) >= start);
  const clause = { words: sentence.words, chunks: told };
  if (!ENDS.test(words)) return isToldCaption(words, clause);
  return sentence.attributions.length > 0 || hasMainClause(clause);
}

const ENDS = /[.!…]["”’')\]]*(?:\[\d{1,3}\])*$|["”]$/;

/** Words of nobody who is known. */
const IS_QUOTATION = /^["“][^"”]*["”]?[.!]?$/;

interface Around {
  sentence: string;
  next: string;
}

function factOf(state: ReadingState, place: Statement, around: Around): FoundFact | undefined {
  const { sentence, piece } = place;
  const { article, events } = state.reading;
  const { text } = article;
  const opening = piece.participle || piece.goesOn ? undefined : openingOf(state, place);
  const speaker = speakerIn(state, place, opening);
  const { inner, isClear, loose } = referencesIn(state, place, opening);
  const subject = noteSubject(state, place, opening?.referent);
  if ((opening && !opening.referent) || !isClear) return undefined;
  if (piece.attribution?.source && !speaker) return undefined;
  const statement = text.slice(piece.start, piece.end);
  const words = wordsOf(state, place, { opening, inner, speaker });
  if (words === undefined || isNoStatement(words)) return undefined;
  if (!speaker && IS_QUOTATION.test(words)) return undefined;
  const about = aboutOf(sentence, piece, [
    ...(opening?.referent?.ids ?? []),
    ...(speaker?.ids ?? []),
    ...inner.flatMap(({ referent }) => referent.ids),
    ...(piece.participle ? subject : []),
  ]);
  about.push(...eventOfCasualties(state, place, statement));
  if (about.length === 0) return undefined;
  const { attribution } = piece;
  const when = timeOf(text, sentence, piece, { events, day: article.published });
  const cue = attribution?.cue ? text.slice(attribution.cue.start, attribution.cue.end) : undefined;
  const status = statusOf({
    statement,
    ...around,
    ...(attribution && { attribution }),
    ...(cue !== undefined && { cue }),
  });
  return {
    text: words,
    quote: { start: piece.start, end: piece.end },
    about,
    ...(when && { when }),
    status,
    ...(status !== 'stated' && speaker && attributed(speaker)),
    value: valueOf({
      text: words,
      about: about.length,
      salience: Math.max(...about.map((id) => state.salience.get(id) ?? 0)),
      hasTime: when !== undefined,
      hasEvent: sentence.events.some((event) => isWithin(event, piece)),
      attributed: speaker !== undefined,
      goesOn: piece.goesOn ?? false,
      loose,
      isTalk: state.talk[place.at] ?? false,
    }),
  };
}

/** The event that "50 others were wounded" leaves unsaid; with a place or a date of its own it may be another. */
function eventOfCasualties(
  { happenings }: ReadingState,
  { sentence, piece }: Statement,
  statement: string,
): string[] {
  if (!tellsOfCasualties(statement)) return [];
  const isElsewhere = [
    ...sentence.times,
    ...sentence.names.filter(({ type }) => type === 'place' || type === 'facility'),
    ...sentence.events.filter(({ event }) => happenings.isTelling(event)),
  ].some((each) => isWithin(each, piece));
  const event = isElsewhere ? undefined : happenings.lastHarm(piece.start);
  return event ? [event.id] : [];
}

const attributed = ({ attribution, attributedTo }: Speakers) => ({
  attribution,
  ...(attributedTo !== undefined && { attributedTo }),
});

function aboutOf(sentence: SentenceView, piece: Span, more: readonly string[]): string[] {
  const inside = <T extends Span>(spans: readonly T[]) => spans.filter((span) => isWithin(span, piece));
  return [
    ...new Set([
      ...more,
      ...inside(sentence.names).map(({ entity }) => entity),
      ...inside(sentence.events).map(({ event }) => event),
    ]),
  ];
}
