/** Where in an article's paragraphs the things and facts stand that were found in it. */
import type { Annotations, Span } from '@/data/extract/annotations';
import type { Pack, Quote } from '@/data/model';

export interface Place {
  /** Id of the entity, event or fact. */
  id: string;
  /** In UTF-16 units of the paragraph's text. */
  start: number;
  length: number;
}

export interface Paragraph {
  text: string;
  facts: Place[];
  /** Of entities and events. */
  things: Place[];
}

/** The paragraphs of an article, with the places in each in order and, within a list, apart from each other. */
export function placesOf(annotations: Annotations, { facts }: Pick<Pack, 'facts'>): Paragraph[] {
  const { text, names, events } = annotations;
  const things = [
    ...names.map(({ entity, ...span }) => ({ id: entity, ...span })),
    ...events.map(({ event, ...span }) => ({ id: event, ...span })),
  ];
  const quotes = facts.flatMap(({ id, quote }) => {
    const span = quote && findQuote(text, quote);
    return span === undefined ? [] : [{ id, ...span }];
  });
  return [...text.matchAll(/[^\r\n]+/g)].map(({ 0: paragraph, index }) => {
    const within = { start: index, end: index + paragraph.length };
    return { text: paragraph, facts: placesIn(quotes, within), things: placesIn(things, within) };
  });
}

/** A TextQuoteSelector's place: where what stands around it is the same, too, if there is such a place. */
export function findQuote(text: string, { exact, prefix = '', suffix = '' }: Quote): Span | undefined {
  const whole = text.indexOf(prefix + exact + suffix);
  const start = whole === -1 ? text.indexOf(exact) : whole + prefix.length;
  return start === -1 ? undefined : { start, end: start + exact.length };
}

/** Of places that overlap, the one that begins first counts, and the longer of two that begin together. */
function placesIn(spans: readonly (Span & { id: string })[], within: Span): Place[] {
  const inside = spans
    .map(({ id, start, end }) => ({
      id,
      start: Math.max(start, within.start),
      end: Math.min(end, within.end),
    }))
    .filter(({ start, end }) => start < end)
    .sort((one, other) => one.start - other.start || other.end - one.end);
  let done = 0;
  return inside.flatMap(({ id, start, end }) => {
    if (start < done) return [];
    done = end;
    return [{ id, start: start - within.start, length: end - start }];
  });
}
