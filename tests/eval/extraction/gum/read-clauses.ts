import type { Span } from '@/data/extract/annotations';
import type { GumToken } from './gum-document';

/** A clause in which somebody says or thinks something: "Environment Canada spokesperson Julie Hahn said". */
export interface AttributionClause extends Span {
  /** The clauses that are said or thought. */
  contents: Span[];
  source?: Span;
}

const RELATION = /attribution-positive:(\d+)->(\d+):([^|;]*)/g;
/** Numbers of the tokens that name the source, from 1: "845-846,851-860". */
const SOURCE = /sem-atsrc-([\d,-]*\d)-/;
/** Captions' "Image: NASA." and bylines are attributions to GUM, too, but nobody says anything in them. */
const CUE_WORD = /lex-indwd-\d/;

/** Clauses of GUM's discourse trees that have a word for saying or thinking. */
export function readClauses(tokens: readonly GumToken[]): AttributionClause[] {
  const units = discourseUnits(tokens);
  const clauses = new Map<string, AttributionClause>();
  for (const { misc } of tokens) {
    for (const [, from = '', to = '', signals = ''] of misc.matchAll(RELATION)) {
      const [clause, content] = [units.get(from), units.get(to)];
      if (!clause || !content || !CUE_WORD.test(signals)) continue;
      const known = clauses.get(from) ?? { ...clause, contents: [], ...sourceOf(signals, tokens) };
      clauses.set(from, { ...known, contents: [...known.contents, content] });
    }
  }
  return [...clauses.values()];
}

/** Elementary discourse units by their numbers: each reaches to where the next begins. */
function discourseUnits(tokens: readonly GumToken[]): Map<string, Span> {
  const units = new Map<string, Span>();
  let id: string | undefined;
  for (const { start, end, misc } of tokens) {
    id = /(?:^|\|)Discourse=[^:|]*:(\d+)/.exec(misc)?.[1] ?? id;
    if (id === undefined) continue;
    units.set(id, { start: units.get(id)?.start ?? start, end });
  }
  return units;
}

function sourceOf(signals: string, tokens: readonly GumToken[]): { source?: Span } {
  const numbers = SOURCE.exec(signals)?.[1]?.split(/[,-]/).map(Number) ?? [];
  const [first, last] = [tokens[Math.min(...numbers) - 1], tokens[Math.max(...numbers) - 1]];
  return first && last ? { source: { start: first.start, end: last.end } } : {};
}
