/** Cuts a sentence into statements: clauses with a subject of their own, and what is said by participles behind one. */
import type { AttributionAnnotation, Span } from '../annotations';
import { spanOf } from '../attributions/words';
import { clauseStarts } from './clause-starts';
import { isWithin, overlaps, type SentenceView } from './sentence-view';
import { isTold } from './told-attributions';

export interface Piece extends Span {
  attribution?: AttributionAnnotation;
  /** It begins with a participle, whose subject stands before: "..., emphasizing that". */
  participle?: true;
  /** A sentence of a quotation whose speaker was told before or is told later. */
  goesOn?: true;
}

/** A statement is attributed as what it begins with is, or its greater part. */
const GREATER_PART = 0.5;
const WHOLE = 0.8;

/**
 * Pieces in the order of the text; they do not overlap. A clause stays whole, whatever in it is said by whom: cut in the
 * middle it reads badly.
 */
export function piecesOf(sentence: SentenceView, attributions: readonly AttributionAnnotation[]): Piece[] {
  const quoted = goingOn(sentence, attributions);
  const said = attributions
    .filter((each) => isTold(sentence, each))
    .map((each) => attributedPiece(sentence, each))
    .sort((a, b) => a.start - b.start);
  const clauses = segments(sentence, quoted, said).flatMap((clause) =>
    piecesOfClause(
      sentence,
      clause,
      said.filter(({ start }) => start >= clause.start && start < clause.end),
    ),
  );
  return [...quoted, ...clauses].sort((a, b) => a.start - b.start);
}

/** The clauses, without what belongs to a quotation of somebody who is told elsewhere; "A, so B, X said" is one. */
function segments(sentence: SentenceView, quoted: readonly Piece[], said: readonly Piece[]): Span[] {
  const isFree = (at: number) => !said.some(({ start, end }) => start < at && at < end);
  const edges = [
    ...new Set([
      sentence.start,
      ...clauseStarts(sentence).filter(isFree),
      ...quoted.flatMap(({ start, end }) => [start, end]),
      sentence.end,
    ]),
  ].sort((a, b) => a - b);
  return edges
    .slice(1)
    .map((end, i) => trimmed(sentence, { start: edges[i] ?? sentence.start, end }))
    .filter((span) => span.start < span.end && !quoted.some((piece) => overlaps(piece, span)))
    .filter((span) => finiteBetween(sentence, span.start, span.end));
}

/** One, and one for each participle by which its subject says something. */
function piecesOfClause(sentence: SentenceView, clause: Span, said: readonly Piece[]): Piece[] {
  const added = said.filter(
    (piece) => piece.participle && !finiteBetween(sentence, clause.start, sourceOf(piece)),
  );
  const end = added[0]?.start ?? clause.end;
  const main = trimmed(sentence, { start: clause.start, end });
  const own = said.filter((piece) => !added.includes(piece));
  const attribution = own.find((piece) => isSaidOf(sentence, main, piece))?.attribution;
  return [
    { ...main, ...(attribution && { attribution }) },
    ...added.map((piece, i) => ({
      ...piece,
      ...trimmed(sentence, { start: piece.start, end: added[i + 1]?.start ?? clause.end }),
    })),
  ];
}

const sourceOf = ({ attribution, start }: Piece): number => attribution?.source?.start ?? start;

/** Whether the clause is told as said: its subject says it, or its greater part is; all of it, where no verb tells so. */
function isSaidOf(sentence: SentenceView, { start, end }: Span, piece: Piece): boolean {
  const share = (Math.min(end, piece.end) - Math.max(start, piece.start)) / (end - start);
  const first = Math.min(piece.start, sourceOf(piece));
  if (!piece.attribution?.cue) return share > WHOLE && piece.start <= start;
  return share >= GREATER_PART || !finiteBetween(sentence, start, first);
}

/** Pieces of quotations whose cue stands in another sentence. */
function goingOn(sentence: SentenceView, attributions: readonly AttributionAnnotation[]): Piece[] {
  return attributions.flatMap((attribution) => {
    const { cue, content } = attribution;
    const place = cue ?? content[0];
    if (!place || (place.start >= sentence.start && place.start < sentence.end)) return [];
    return content
      .filter((span) => overlaps(span, sentence))
      .map((span): Piece => ({
        start: Math.max(span.start, sentence.start),
        end: Math.min(span.end, sentence.end),
        attribution,
        goesOn: true,
      }));
  });
}

function attributedPiece(sentence: SentenceView, attribution: AttributionAnnotation): Piece {
  const { source, cue } = attribution;
  const content = attribution.content.filter((span) => overlaps(span, sentence));
  const spans = [...(cue ? [cue] : []), ...content];
  const start = Math.max(sentence.start, Math.min(...spans.map((span) => span.start)));
  const end = Math.min(
    sentence.end,
    Math.max(...spans.map((span) => span.end), source && isWithin(source, sentence) ? source.end : 0),
  );
  if (!source || !isWithin(source, sentence)) return { start, end, attribution };
  if (cue && isAdded(sentence, source, cue)) return { start, end, attribution, participle: true };
  // "published a report saying that": told by what the sentence tells of.
  if (isObject(sentence, source)) return { start: sentence.start, end, attribution };
  return { start: Math.min(start, source.start), end: Math.max(end, source.end), attribution };
}

const isObject = ({ words }: SentenceView, source: Span) => {
  const at = words.findIndex(({ start }) => start >= source.start);
  const tag = words[at - 1]?.tag ?? '';
  return (
    /^(?:VB.?|IN|TO)$/.test(tag) &&
    !/^(?:with|to|as|that|while|although|though)$/.test(words[at - 1]?.lower ?? '')
  );
};

/** "Putin met Xi in Beijing, stressing that": the source says it besides what it does. */
function isAdded(sentence: SentenceView, source: Span, cue: Span): boolean {
  const at = sentence.words.findIndex(({ start }) => start === cue.start);
  const [before, verb] = [sentence.words[at - 1], sentence.words[at]];
  return verb?.tag === 'VBG' && before?.lower === ',' && finiteBetween(sentence, source.end, cue.start);
}

/** By chunks: what was tagged amiss is mended there. */
function finiteBetween(sentence: SentenceView, from: number, to: number): boolean {
  return sentence.chunks.some((chunk) => {
    const span = chunk.form === 'finite' ? spanOf(sentence.words, chunk) : undefined;
    return span !== undefined && span.start >= from && span.end <= to;
  });
}

const JOINT = /^(?:[,;:—–-]|and|but|yet|so|as|while|whereas|although|though|when|after|because|which)$/;
const LEFT_OVER =
  /^(?:[,;:—–-]|and|but|or|with|as|when|after|because|while|although|though|that|who|which|where)$/;

/** Without the marks and conjunctions that join it to its neighbours. */
function trimmed({ words }: SentenceView, { start, end }: Span): Span {
  const inside = words.filter((word) => word.start >= start && word.end <= end);
  const opens = inside[0]?.start === words[0]?.start;
  while (!opens && JOINT.test(inside[0]?.lower ?? '')) inside.shift();
  while (LEFT_OVER.test(inside.at(-1)?.lower ?? '')) inside.pop();
  return { start: inside[0]?.start ?? start, end: inside.at(-1)?.end ?? end };
}
