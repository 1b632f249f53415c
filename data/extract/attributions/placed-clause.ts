import type { Span } from '../annotations';
import type { Clause } from './clause';

/** A sentence as the rules see it, with where it stands in the text. */
export type PlacedClause = Clause & Span;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
