import type { AttributionAnnotation, Span } from '../annotations';
import { isRoleNoun } from '../names/role-words';
import { isFinite, kindAt } from './clause';
import { phraseEnd } from './noun-phrases';
import { overlaps, type PlacedClause } from './placed-clause';
import { spanOf } from './words';

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
  const last = isPlain ? subject : phraseEnd(clause, subject) - 1;
  const span = (from: number, to: number) =>
    spanOf(clause.words, { from: clause.chunks[from]?.from ?? 0, to: clause.chunks[to]?.to ?? 0 }) ?? null;
  return {
    source: span(subject, last),
    cue: span(verb, verb),
    content: [{ start: quote.start, end: quote.end }],
  };
}

/** A name, a pronoun for people, or what somebody is called. */
function maySpeak({ words, chunks }: PlacedClause, at: number): boolean {
  const head = words[(chunks[at]?.to ?? 0) - 1];
  return (
    head !== undefined &&
    (head.tag.startsWith('NNP') ||
      /^(?:he|she|they|we|i)$/.test(head.lower) ||
      isRoleNoun(head.lower.replace(/s$/, '')))
  );
}

/** Neither a passive nor what somebody is or has. */
const isDeed = ({ chunks }: PlacedClause, at: number): boolean =>
  chunks[at]?.passive !== true && !/^(?:be|is|are|was|were|'s|has|have|had)$/.test(chunks[at]?.word ?? '');
