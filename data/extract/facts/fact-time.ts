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
  { events, day }: Pick<Told, 'events' | 'day'>,
): Period | undefined {
  const { attribution } = piece;
  const said = (place: Span) => attribution?.content.some((content) => isWithin(place, content)) ?? false;
  const times = sentence.times.filter((time) => isWithin(time, piece) && !isOfAnother(text, time));
  // "said on Tuesday that it would close in 2026": the second counts.
  const [first, second] = times.some(said) ? times.filter(said) : times;
  if (first && second && isRange(text, first, second)) return { start: first.value, end: second.value };
  if (first) return { start: first.value };
  return timeOfEvent(text, sentence, piece, { events, isSaid: said, day });
}

/** "since 2012", "like the 1930s", "before the 2014 protests", "last year's tax cuts": not when the statement's own verb happens. */
function isOfAnother(text: string, { start, end }: Span): boolean {
  if (/^['’]s?\s/.test(text.slice(end, end + 3))) return true;
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  return /\b(?:before|after|since|until|till|like|unlike|like (?:that|those) (?:of|in)|than|aside from|compared (?:to|with)|as of|as in|prior to|following)\s+(?:the\s+|at least\s+|about\s+|early\s+|late\s+|mid-?)?$/i.test(
    before,
  );
}

const LOOK_BACK = 30;

interface Told {
  events: readonly FoundEvent[];
  isSaid: (place: Span) => boolean;
  /** Of the article, ISO 8601. */
  day: string | undefined;
}

/** When the one event happened that the statement's subject or verb tells of; what is said of an event does not happen with it. */
function timeOfEvent(
  text: string,
  sentence: SentenceView,
  piece: Piece,
  { events, isSaid, day }: Told,
): Period | undefined {
  const verb = firstVerb(sentence, piece);
  const mentions = sentence.events.filter(
    (event) =>
      isWithin(event, piece) &&
      !isSaid(event) &&
      (event.start < verb.end || isOccasion(text, event)) &&
      !isOfAnother(text, event),
  );
  const told = new Set(mentions.map(({ event }) => event));
  const dated = events.filter(({ id, start }) => told.has(id) && start !== undefined);
  const [only] = dated;
  if (only?.start === undefined || dated.length > 1 || isLongBefore(only.start, day)) return undefined;
  return { start: only.start, ...(only.end !== undefined && { end: only.end }) };
}

/** "met for a two-day state visit", "spoke at the summit" */
const isOccasion = (text: string, { start }: Span): boolean =>
  /\b(?:for|at|during) (?:(?:the|a|an|his|her|their|its|this) )?(?:[\w-]+ ){0,2}$/i.test(
    text.slice(Math.max(0, start - LOOK_BACK), start),
  );

function firstVerb({ chunks, words }: SentenceView, piece: Span): Span {
  const verb = chunks.find(({ form, from }) => form === 'finite' && (words[from]?.start ?? 0) >= piece.start);
  return {
    start: words[verb?.from ?? -1]?.start ?? piece.end,
    end: words[(verb?.to ?? 0) - 1]?.end ?? piece.end,
  };
}

/** A date that the text gives an event elsewhere, years before the article, may be that of another of its kind. */
const isLongBefore = (start: string, day: string | undefined): boolean =>
  day !== undefined && Number(start.slice(0, 4)) < Number(day.slice(0, 4)) - 1;

/** "from 2004 to 2009", "between May and July", "2004–2009". */
function isRange(text: string, first: TimeAnnotation, second: TimeAnnotation): boolean {
  if (first.value.length !== second.value.length || first.value >= second.value) return false;
  const between = text.slice(first.end, second.start);
  if (/^\s*(?:to|until|till|through|[-–—])\s*$/.test(between)) return true;
  return /^\s*and\s*$/.test(between) && /\bbetween\s*$/i.test(text.slice(0, first.start));
}
