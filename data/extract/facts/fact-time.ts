import type { FoundEvent } from '../article-reading';
import type { Span, TimeAnnotation } from '../annotations';
import type { Piece } from './pieces';
import { isWithin, type SentenceView } from './sentence-view';

export interface Period {
  start: string;
  end?: string;
}

/** The time that a statement speaks of: its own dates, or else those of the one event in it that has some. */
export function timeOf(
  text: string,
  sentence: SentenceView,
  piece: Piece,
  events: readonly FoundEvent[],
): Period | undefined {
  const { attribution } = piece;
  const span: Span = piece;
  const said = (place: Span) => attribution?.content.some((content) => isWithin(place, content)) ?? false;
  const times = sentence.times.filter((time) => isWithin(time, span));
  // "said on Tuesday that it would close in 2026": the second counts.
  const [first, second] = times.some(said) ? times.filter(said) : times;
  if (first && second && isRange(text, first, second)) return { start: first.value, end: second.value };
  if (first) return { start: first.value };
  // What is said of an event does not happen with it.
  const told = new Set(
    sentence.events.filter((event) => isWithin(event, span) && !said(event)).map(({ event }) => event),
  );
  const dated = events.filter(({ id, start }) => told.has(id) && start !== undefined);
  const [only] = dated;
  if (only?.start === undefined || dated.length > 1) return undefined;
  return { start: only.start, ...(only.end !== undefined && { end: only.end }) };
}

/** "from 2004 to 2009", "between May and July", "2004–2009". */
function isRange(text: string, first: TimeAnnotation, second: TimeAnnotation): boolean {
  if (first.value.length !== second.value.length || first.value >= second.value) return false;
  const between = text.slice(first.end, second.start);
  if (/^\s*(?:to|until|till|through|[-–—])\s*$/.test(between)) return true;
  return /^\s*and\s*$/.test(between) && /\bbetween\s*$/i.test(text.slice(0, first.start));
}
