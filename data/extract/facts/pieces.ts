/** Cuts a sentence into statements: what each is attributed to, and the clauses with a subject of their own. */
import type { AttributionAnnotation, Span } from '../annotations';
import { clauseBegins, isFinite, wordAt } from '../attributions/clause';
import { chunkSpan, isWithin, overlaps, type SentenceView } from './sentence-view';

export interface Piece extends Span {
  attribution?: AttributionAnnotation;
  /** It begins with a participle, whose subject stands before: "..., emphasizing that". */
  participle?: true;
  /** A sentence of a quotation whose speaker was told before or is told later. */
  goesOn?: true;
}

/** Pieces in the order of the text; they do not overlap. */
export function piecesOf(sentence: SentenceView, attributions: readonly AttributionAnnotation[]): Piece[] {
  const own = attributions.filter((each) => isTold(sentence, each));
  const claimed = [...own.map((each) => attributedPiece(sentence, each)), ...goingOn(sentence, attributions)];
  const bounds = clauseStarts(sentence);
  const pieces: Piece[] = [];
  for (const piece of claimed.sort((a, b) => a.start - b.start)) {
    const last = pieces.at(-1);
    if (!last || last.end <= piece.start) pieces.push(piece);
    else if (isWithin(last, piece)) pieces[pieces.length - 1] = piece;
  }
  return [...grow(sentence, pieces, bounds), ...restOf(sentence, pieces, bounds)].sort(
    (a, b) => a.start - b.start,
  );
}

/**
 * By a verb, a phrase or a quotation, in a main clause; "China's proposal to" is told of, not told by China, and so is
 * what "a man who said that" says.
 */
function isTold(sentence: SentenceView, attribution: AttributionAnnotation): boolean {
  return (
    isVerbal(sentence, attribution) &&
    !isHearer(sentence, attribution) &&
    !isSubordinate(sentence, attribution) &&
    !isInner(sentence, attribution)
  );
}

/** "many told her": she did not say it. */
const isHearer = ({ words }: SentenceView, { source }: AttributionAnnotation) =>
  /^(?:him|her|them|me|us|whom)$/.test(
    words.find(({ start, end }) => start === source?.start && end === source.end)?.lower ?? '',
  );

function isSubordinate(sentence: SentenceView, { source, cue }: AttributionAnnotation): boolean {
  if (!cue) return false;
  const { chunks, words } = sentence;
  const place = source && source.start < cue.start && isWithin(source, sentence) ? source : cue;
  const chunkAt = (span: Span) =>
    chunks.findIndex(
      ({ from, to }) => (words[from]?.start ?? 0) <= span.start && span.start < (words[to - 1]?.end ?? 0),
    );
  return [chunkAt(place), chunkAt(cue)].some((at) => {
    let before = at - 1;
    while (/^(?:adverb|time)$/.test(chunks[before]?.kind ?? '')) before -= 1;
    const { kind, word } = chunks[before] ?? { kind: 'stop', word: '' };
    return (
      kind === 'wh' ||
      (kind === 'marker' && /^(?:because|if|unless|that|whether)$/.test(word)) ||
      (kind === 'preposition' && /^(?:after|before|since|until)$/.test(word))
    );
  });
}

/** "started asking", "which, according to X, they criticised": no clause of its own. */
function isInner({ words, start }: SentenceView, { cue, content }: AttributionAnnotation): boolean {
  const at = words.findIndex((word) => word.start === cue?.start);
  const [before, verb] = [words[at - 1], words[at]];
  if (verb?.tag === 'VBG' && /^(?:VB.?|IN|TO)$/.test(before?.tag ?? '') && verb.lower !== 'according')
    return true;
  const first = words.find((word) => word.start === content[0]?.start);
  return first !== undefined && first.start > start && /^(?:WDT|WP)$/.test(first.tag) && content.length > 1;
}

function isVerbal({ words, start, end }: SentenceView, { cue, content }: AttributionAnnotation): boolean {
  const place = cue ?? content[0];
  if (!place || place.start < start || place.start >= end) return false;
  if (!cue) return true;
  const inCue = words.filter((word) => isWithin(word, cue));
  return inCue.some(({ tag }) => !/^(?:NNP?S?|DT|JJ.*|PRP\$)$/.test(tag));
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
  if (isApart(sentence, source, start)) return { start, end, attribution, participle: true };
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

/** Whether a verb of its own stands between the source and the cue: the source says it besides what it does. */
function isApart(sentence: SentenceView, source: Span, cue: number): boolean {
  return finiteBetween(sentence, source.end, cue);
}

/** Offsets at which clauses with subject and verb of their own begin, after ", but", "; ", ", while". */
function clauseStarts(sentence: SentenceView): number[] {
  const starts: number[] = [];
  let quoted = false;
  sentence.chunks.forEach((chunk, at) => {
    if (chunk.kind === 'quote') quoted = !quoted;
    const breaks = chunk.kind === 'comma' || chunk.word === ';';
    if (quoted || !breaks) return;
    const joint = /^(?:but|and|while|whereas|although|though|yet|so)$/.test(wordAt(sentence, at + 1))
      ? at + 2
      : chunk.word === ';'
        ? at + 1
        : undefined;
    if (joint === undefined || !clauseBegins(sentence, joint) || !hasVerb(sentence, 0, at)) return;
    const span = chunkSpan(sentence, at, at + 1);
    if (span && !isHedged(sentence, span.start)) starts.push(span.end);
  });
  return starts;
}

const hasVerb = (sentence: SentenceView, from: number, to: number) => {
  for (let i = from; i < to; i += 1) if (isFinite(sentence, i)) return true;
  return false;
};

/** An attributed piece takes what leads up to it: "In an interview with X, ...". */
function grow(sentence: SentenceView, pieces: readonly Piece[], bounds: readonly number[]): Piece[] {
  return pieces.map((piece, i) => {
    const from = Math.max(
      pieces[i - 1]?.end ?? sentence.start,
      ...bounds.filter((bound) => bound <= piece.start),
    );
    const to = Math.min(
      pieces[i + 1]?.start ?? sentence.end,
      ...bounds.filter((bound) => bound >= piece.end),
    );
    if (piece.goesOn) return piece;
    const start = piece.participle || finiteBetween(sentence, from, piece.start) ? piece.start : from;
    const end = isHedged(sentence, piece.end)
      ? sentence.end
      : finiteBetween(sentence, piece.end, to)
        ? piece.end
        : to;
    return { ...piece, ...trimmed(sentence, { start, end }) };
  });
}

/** ", although this claim remains unconfirmed" belongs to what is claimed. */
function isHedged({ words }: SentenceView, end: number): boolean {
  const rest = words.filter(({ start }) => start >= end).map(({ lower }) => lower);
  return /^(?:, )?(?:although|though|but|while|which) (?:(?:this|that|the|these|those|such) )?(?:claims?|reports?|allegations?|accounts?|accusations?|figures?|information|could not|has not|have not|cannot)\b/.test(
    rest.slice(0, 6).join(' '),
  );
}

/** By chunks: what was tagged amiss is mended there. */
function finiteBetween(sentence: SentenceView, from: number, to: number): boolean {
  return sentence.chunks.some(({ form }, at) => {
    const span = form === 'finite' ? chunkSpan(sentence, at, at + 1) : undefined;
    return span !== undefined && span.start >= from && span.end <= to;
  });
}

/** What nobody is said to say: clauses with verbs of their own. */
function restOf(sentence: SentenceView, pieces: readonly Piece[], bounds: readonly number[]): Piece[] {
  const edges = new Set([
    sentence.start,
    sentence.end,
    ...bounds,
    ...pieces.flatMap(({ start, end }) => [start, end]),
  ]);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).flatMap((end, i) => {
    const span = { start: sorted[i] ?? 0, end };
    if (pieces.some((piece) => overlaps(piece, span)) || !finiteBetween(sentence, span.start, end)) return [];
    return [trimmed(sentence, span)];
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
