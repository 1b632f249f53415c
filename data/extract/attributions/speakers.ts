/** Gives quotations to their speakers: sentences quoted without a cue of their own go on from what was said before. */
import type { AttributionAnnotation, Span } from '../annotations';
import { overlaps, type PlacedClause } from './placed-clause';
import { isFinite, kindAt, spanOfChunks, wordAt } from './clause';
import type { Quotation } from './quotations';
import { subjectOf } from './source';
import { taggedQuotation } from './tagged-quotation';

/** Shorter ones without a cue are names, titles and irony. */
const SHORTEST = 4;
/** Fewer words within a sentence are titles, mottos and irony. */
const SPEECH = 8;

/** Grows what is said to the whole of its quotations, and adds the quotations that stand without a cue. */
export function attachQuotations(
  text: string,
  clauses: readonly PlacedClause[],
  found: readonly AttributionAnnotation[],
  quotes: readonly Quotation[],
): AttributionAnnotation[] {
  const attributions = found.map((each) => ({
    ...each,
    content: each.content.map((span) => grow(span, each, quotes)),
  }));
  for (const quote of quotes) {
    if (attributions.some(({ content }) => content.some((span) => overlaps(span, quote)))) continue;
    const tagged = taggedQuotation(text, clauses, quote);
    if (tagged) {
      attributions.push(tagged);
      continue;
    }
    const before = speakerBefore(text, quote, clauses, attributions, quotes);
    if (before && (quote.goesOn || !text.slice(endOf(before), quote.start).includes('\n')))
      before.content.push(partlyQuoted(clauses, quote));
    else {
      const own = before
        ? { source: before.source, cue: null, content: [{ start: quote.start, end: quote.end }] }
        : unattributed(text, clauses, quote);
      if (own) attributions.push(own);
    }
  }
  return attributions.map((each) => ({ ...each, content: join(each.content, text) }));
}

/** A content that cuts a quotation in two takes the whole of it, but not the cue. */
function grow(span: Span, { cue, source }: AttributionAnnotation, quotes: readonly Quotation[]): Span {
  let { start, end } = span;
  for (const quote of quotes) {
    if (!overlaps(quote, { start, end })) continue;
    const grown = { start: Math.min(start, quote.start), end: Math.max(end, quote.end) };
    if ((cue && overlaps(cue, grown)) || (source && overlaps(source, grown))) continue;
    ({ start, end } = grown);
  }
  return { start, end };
}

/** The attribution right after which the quotation goes on, within a paragraph or from one to the next. */
function speakerBefore(
  text: string,
  quote: Quotation,
  clauses: readonly PlacedClause[],
  attributions: readonly AttributionAnnotation[],
  quotes: readonly Quotation[],
): AttributionAnnotation | undefined {
  const ended = attributions
    .map((each) => ({ each, end: endOf(each) }))
    .filter(({ end }) => end <= quote.start);
  const last = ended.reduce<(typeof ended)[number] | undefined>(
    (a, b) => (a && a.end >= b.end ? a : b),
    undefined,
  );
  if (!last) return undefined;
  const between = text.slice(last.end, quote.start);
  const said = last.each.content.some((span) => quotes.some((other) => overlaps(span, other)));
  if (/^[\s.,;:!?…]*$/.test(between) && (said || /:\s*$/.test(between))) return last.each;
  // '..., he told the crowd on Sunday. "...": the next sentence, or the next paragraph.
  const at = clauses.findIndex((clause) => overlaps(clause, quote));
  const before = clauses[at - 1];
  const isNext = said && before !== undefined && last.end > before.start;
  const isWhole = quote.start <= (clauses[at]?.start ?? 0);
  if (isNext && (isWhole || (!between.includes('\n') && isLong(text, quote)))) return last.each;
  return quote.goesOn && said && /^[\s.,!?…"”]*$/.test(between) ? last.each : undefined;
}

const endOf = ({ cue, source, content }: AttributionAnnotation) =>
  Math.max(cue?.end ?? 0, source?.end ?? 0, ...content.map(({ end }) => end));

/** The whole sentence that quotes in part: 'The price is "as low as I have ever seen."' */
function partlyQuoted(clauses: readonly PlacedClause[], quote: Quotation): Span {
  const clause = clauses.find((each) => overlaps(each, quote));
  const start = clause ? Math.min(clause.start, quote.start) : quote.start;
  return { start, end: quote.end };
}

const countWords = (text: string, { start, end }: Span): number => text.slice(start, end).split(/\s+/).length;

const isLong = (text: string, span: Span): boolean => countWords(text, span) >= SHORTEST;
const isSpeech = (text: string, span: Span): boolean => countWords(text, span) >= SPEECH;

/** A quotation without a cue: said by the subject of its own sentence, or of the one before. */
function unattributed(
  text: string,
  clauses: readonly PlacedClause[],
  quote: Quotation,
): AttributionAnnotation | undefined {
  if (!isLong(text, quote)) return undefined;
  const at = clauses.findIndex((clause) => overlaps(clause, quote));
  const clause = clauses[at];
  if (!clause) return undefined;
  const whole = quote.start <= clause.start + 1;
  if (!whole && !isIntroduced(text, quote)) return undefined;
  const speaker = whole ? subjectIn(clauses[at - 1], quote) : subjectIn(clause, quote);
  const signed = whole ? signature(text, quote) : undefined;
  // "Rush of Blood" in a line of its own is a title.
  if (!signed && !speaker && !isSentence(text, quote)) return undefined;
  return { source: signed ?? speaker ?? null, cue: null, content: [{ start: quote.start, end: quote.end }] };
}

const isSentence = (text: string, quote: Span): boolean =>
  /[,.?!…]["”]?$/.test(text.slice(quote.start, quote.end)) || isSpeech(text, quote);

/** Within a sentence, of what nobody is said to say, only what a colon announces, or so much that it must be speech. */
const isIntroduced = (text: string, quote: Span): boolean =>
  /:\s*$/.test(text.slice(Math.max(0, quote.start - 3), quote.start)) || isSpeech(text, quote);

/** "- Matthew Ingram" right after it. */
function signature(text: string, { end }: Span): Span | undefined {
  const match = /^\s*(?:[-—–]+|by)\s*(\p{Lu}[^\n,.;:()]{2,60})/u.exec(text.slice(end, end + 120));
  const name = match?.[1]?.trimEnd();
  if (!match || name === undefined) return undefined;
  const start = end + match[0].indexOf(name);
  return { start, end: start + name.length };
}

function subjectIn(clause: PlacedClause | undefined, quote: Span): Span | undefined {
  if (!clause) return undefined;
  for (let i = 0; i < clause.chunks.length; i += 1) {
    if (kindAt(clause, i) !== 'verb' || !isFinite(clause, i)) continue;
    const subject = /^(?:it|there|this|that|these|those)$/.test(wordAt(clause, i - 1))
      ? undefined
      : subjectOf(clause, i);
    const span = subject && spanOfChunks(clause, subject);
    if (!span) continue;
    return overlaps(span, quote) ? undefined : span;
  }
  return undefined;
}

/** Spans that only space and marks divide become one. */
function join(spans: readonly Span[], text: string): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && (span.start <= last.end || /^[\s.!?…]*$/.test(text.slice(last.end, span.start))))
      last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}
