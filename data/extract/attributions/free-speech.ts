/** "He said the line would cost $2 billion. It would carry 40,000 people.": what is said goes on without a cue. */
import type { AttributionAnnotation, Span } from '../annotations';
import { SpanIndex } from '../span-index';
import { firstWordAt, isFinite, kindAt, wordAt } from './clause';
import type { PlacedClause } from './placed-clause';

const SUBJECT = /^(?:it|they|he|she|this|these|that|those|the|its|their|his|her|some|all|both|each)$/;

/** Attributions without a cue, of the sentences that can be nothing else than what was said before, within a paragraph. */
export function goOn(
  text: string,
  clauses: readonly PlacedClause[],
  found: readonly AttributionAnnotation[],
): AttributionAnnotation[] {
  const places = new SpanIndex(clauses);
  const told = new SpanIndex(found.flatMap(({ content, cue }) => [...content, ...(cue ? [cue] : [])]));
  return found.flatMap((attribution) => {
    const last = attribution.content.at(-1);
    const [clause] = last ? places.overlapping(last) : [];
    if (!last || !clause || !isReported(text, clause, attribution)) return [];
    const content: Span[] = [];
    for (let next = places.next(clause.end); next !== undefined; next = places.next(next.end)) {
      if (!isGoingOn(text, content.at(-1)?.end ?? last.end, next, told)) break;
      content.push({ start: next.start, end: endOf(text, next) });
    }
    return content.length > 0 ? [{ source: attribution.source, cue: null, content }] : [];
  });
}

/** A past tense of saying, without quotation marks, to the end of its sentence. */
function isReported(
  text: string,
  clause: PlacedClause,
  { source, cue, content }: AttributionAnnotation,
): boolean {
  const last = content.at(-1);
  if (!cue || !source || !last || content.length > 1) return false;
  return (
    /^(?:said|told|announced|added|explained|promised|warned|predicted|estimated)\b/.test(
      text.slice(cue.start, cue.end),
    ) &&
    !/["“”]/.test(text.slice(clause.start, clause.end)) &&
    /^[.\s]*$/.test(text.slice(last.end, clause.end))
  );
}

/** "It would ...": of a thing just told of, with a verb of the same tense. */
function isGoingOn(text: string, end: number, clause: PlacedClause, told: SpanIndex<Span>): boolean {
  if (text.slice(end, clause.start).includes('\n') || /["“”]/.test(text.slice(clause.start, clause.end)))
    return false;
  if (kindAt(clause, 0) !== 'noun' || !SUBJECT.test(wordAt(clause, 0))) return false;
  const verb = clause.chunks.findIndex((_, i) => isFinite(clause, i));
  if (firstWordAt(clause, verb)?.lower !== 'would') return false;
  return told.overlapping(clause).length === 0;
}

/** Without its full stop. */
const endOf = (text: string, clause: PlacedClause): number =>
  clause.start + text.slice(clause.start, clause.end).replace(/[.\s]+$/, '').length;
