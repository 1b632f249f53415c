/** "In the interview, X also said:", and a list below: each line of it is said. */
import type { AttributionAnnotation, Span } from '../annotations';
import { isFinite, kindAt, spanOfChunks, wordAt } from './clause';
import { CUE_VERBS } from './cue-verbs';
import { subjectOf } from './source';
import type { PlacedClause } from './placed-clause';
import { SpanIndex } from '../span-index';

const MOST_LINES = 12;
/** Longer lines are paragraphs of the article. UTF-16 units. */
const LONGEST = 300;

/** One attribution for each sentence that announces a list of what somebody says. */
export function listAttributions(
  text: string,
  clauses: readonly PlacedClause[],
  found: readonly AttributionAnnotation[],
): AttributionAnnotation[] {
  const cues = found.flatMap(({ source, cue }) => (cue ? [{ source, ...cue }] : []));
  const around = { clauses: new SpanIndex(clauses), cues: new SpanIndex(cues) };
  return clauses.flatMap((clause) => {
    const announced = announcement(clause);
    const content = announced ? linesAfter(text, clause.end, around) : [];
    return announced && content.length > 0 ? [{ ...announced, content }] : [];
  });
}

/** "[X] also <said>:", with nothing behind the colon. */
function announcement(clause: PlacedClause): Pick<AttributionAnnotation, 'source' | 'cue'> | undefined {
  const colon = clause.chunks.length - 1;
  if (wordAt(clause, colon) !== ':') return undefined;
  let verb = colon - 1;
  while (/^(?:adverb|time|noun|preposition)$/.test(kindAt(clause, verb) ?? '')) verb -= 1;
  const says = CUE_VERBS.get(wordAt(clause, verb))?.frames.has('tag') ?? false;
  const subject = says && isFinite(clause, verb) ? subjectOf(clause, verb) : undefined;
  if (!subject) return undefined;
  return {
    source: spanOfChunks(clause, subject) ?? null,
    cue: spanOfChunks(clause, { from: verb, to: verb + 1 }) ?? null,
  };
}

interface Around {
  clauses: SpanIndex<PlacedClause>;
  /** Cues, with who says it. */
  cues: SpanIndex<Span & { source: Span | null }>;
}

/** The lines of one sentence each that follow, up to one that is told of by somebody else or is a paragraph. */
function linesAfter(text: string, from: number, { clauses, cues }: Around): Span[] {
  const lines: Span[] = [];
  for (let index = from, next; index < text.length; index = next + 1) {
    next = lineEnd(text, index);
    if (next - index > LONGEST) break;
    const line = text.slice(index, next);
    if (line.trim() === '' || line.trim() === ':') continue;
    const start = index + line.search(/[^\s•*·–—-]/);
    const end = index + line.trimEnd().replace(/\.$/, '').length;
    const isParagraph = clauses.overlapping({ start, end }).filter((each) => each.start >= start).length > 1;
    const isTold =
      /^\s*["“]/.test(line) ||
      cues
        .overlapping({ start, end })
        .some((cue) => cue.start >= start && cue.end <= end && !isPronoun(text, cue.source));
    const isOther =
      lines.length > 0 && (isTold || endsInStop(text, end) !== endsInStop(text, lines[0]?.end ?? 0));
    if (isParagraph || isOther || lines.length >= MOST_LINES) break;
    if (isTold) return [];
    lines.push({ start, end });
  }
  return lines.length > 1 ? lines : [];
}

const endsInStop = (text: string, end: number): boolean => text.charAt(end) === '.';

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}

/** "He is confident that ...", within the list, is the same speaker's. */
const isPronoun = (text: string, source: Span | null): boolean =>
  source === null || /^(?:he|she|it|they|we|i)$/i.test(text.slice(source.start, source.end));
