import type { Span } from '../annotations';
import type { FoundFact } from '../found-fact';
import { statusOf } from './fact-status';
import { timeOf } from './fact-time';
import { valueOf } from './fact-value';
import { datelineEnd, isNoStatement } from './no-statements';
import { openingOf } from './openings';
import { referencesIn } from './references';
import { piecesOf } from './pieces';
import type { ReadingState } from './reading-state';
import { isWithin, overlaps, type SentenceView } from './sentence-view';
import { speakerIn, type Speakers } from './speaker';
import type { Statement } from './statement';
import { wordsOf } from './statement-words';
import { wholePieces } from './whole-pieces';
import { noteSubject } from './subject';

/** The facts that one sentence tells; the statements before it must have been read. */
export function factsOfSentence(
  state: ReadingState,
  sentences: readonly SentenceView[],
  sentence: SentenceView,
  at: number,
): FoundFact[] {
  const { article } = state.reading;
  const whole = article.text.slice(sentence.start, sentence.end);
  if (!isStatement(article.text.slice(datelineEnd(article.text, sentence, sentence), sentence.end)))
    return [];
  const next = sentences[at + 1];
  const around = { sentence: whole, next: next ? article.text.slice(next.start, next.end) : '' };
  const own = sentence.attributions.filter(({ cue, content }) =>
    [...(cue ? [cue] : []), ...content].some((span) => overlaps(span, sentence)),
  );
  return wholePieces(sentence, piecesOf(sentence, own)).flatMap((piece) => {
    const fact = factOf(state, { sentence, piece, at }, around);
    return fact ?? [];
  });
}

/** Headings and captions have no stop. */
const isStatement = (text: string) => /[.!…]["”’')\]]*$|["”]$/.test(text) && !isNoStatement(text);

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
  const { inner, isClear } = referencesIn(state, place, opening);
  const subject = noteSubject(state, place, opening?.referent);
  if ((opening && !opening.referent) || !isClear) return undefined;
  if (piece.attribution?.source && !speaker) return undefined;
  const statement = text.slice(piece.start, piece.end);
  const words = wordsOf(state, place, { opening, inner, speaker });
  if (words === undefined || isNoStatement(words)) return undefined;
  if (!speaker && IS_QUOTATION.test(words)) return undefined;
  const about = aboutOf(sentence, { start: datelineEnd(text, sentence, piece), end: piece.end }, [
    ...(opening?.referent?.ids ?? []),
    ...(speaker?.ids ?? []),
    ...inner.flatMap(({ referent }) => referent.ids),
    ...(piece.participle ? subject : []),
  ]);
  if (about.length === 0) return undefined;
  const { attribution } = piece;
  const when = timeOf(text, sentence, piece, events);
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
    }),
  };
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
