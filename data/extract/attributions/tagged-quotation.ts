import type { AttributionAnnotation, Span } from '../annotations';
import { isFinite, kindAt, lastWordAt, spanOfChunks } from './clause';
import { namesSomebody } from './names-somebody';
import { phraseEnd } from './noun-phrases';
import { overlaps, type PlacedClause } from './placed-clause';

/** '"...?" X recalls thinking', '"...," shrugs X': whatever the verb, who is named right behind a quotation says it. */
export function taggedQuotation(
  text: string,
  clauses: readonly PlacedClause[],
  quote: Span,
): AttributionAnnotation | undefined {
  if (!/[,?!…—-]["”]$/.test(text.slice(quote.start, quote.end))) return undefined;
  const clause = clauses.find((each) => overlaps(each, quote) && each.end > quote.end);
  const at = clause?.chunks.findIndex(({ from }) => (clause.words[from]?.start ?? 0) >= quote.end) ?? -1;
  if (!clause || at < 0) return undefined;
  const isPlain = kindAt(clause, at) === 'noun' && isFinite(clause, at + 1);
  const isInverted = isFinite(clause, at) && kindAt(clause, at + 1) === 'noun';
  if (!isPlain && !isInverted) return undefined;
  const [subject, verb] = isPlain ? [at, at + 1] : [at + 1, at];
  if (!maySpeak(clause, subject) || !isDeed(clause, verb)) return undefined;
  const to = isPlain ? subject + 1 : phraseEnd(clause, subject);
  return {
    source: spanOfChunks(clause, { from: subject, to }) ?? null,
    cue: spanOfChunks(clause, { from: verb, to: verb + 1 }) ?? null,
    content: [{ start: quote.start, end: quote.end }],
  };
}

/** A name, a pronoun for people, or what somebody is called. */
function maySpeak(clause: PlacedClause, at: number): boolean {
  const head = lastWordAt(clause, at);
  return head !== undefined && (namesSomebody(head) || /^(?:he|she|they|we|i)$/.test(head.lower));
}

/** Neither a passive nor what somebody is or has. */
const isDeed = ({ chunks }: PlacedClause, at: number): boolean =>
  chunks[at]?.passive !== true && !/^(?:be|is|are|was|were|'s|has|have|had)$/.test(chunks[at]?.word ?? '');
