/** The events of a card. */
import type { CardEvent } from '../model';
import type { EventRow } from './database';
import { labelOf, type SameThing, type Things } from './topic-view';

/** More than anybody follows; those nearest to the page's time are kept. */
const MOST_EVENTS = 40;

export type EventThing = Extract<SameThing, { kind: 'event' }>;

/** An event with what any topic tells of its time and place. */
export function toCardEvent(event: EventThing, places: Things): CardEvent {
  const tell = <Key extends 'start' | 'end'>(key: Key) =>
    event.rows.find((row) => row[key] !== undefined)?.[key];
  const [start, end] = [tell('start'), tell('end')];
  const place = event.rows.flatMap((row) => placeOf(row, places) ?? [])[0];
  return {
    ...labelOf(event),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(place !== undefined && { place: labelOf(place).name }),
  };
}

function placeOf({ topicId, place }: EventRow, places: Things): SameThing | undefined {
  return place === undefined ? undefined : places.get(JSON.stringify([topicId, place]));
}

/** Dated events, oldest first: where there are too many, those around `centre` (ISO 8601). */
export function makeTimeline(events: readonly CardEvent[], centre: string): CardEvent[] {
  const dated = events
    .flatMap((event) => (event.start === undefined ? [] : [{ event, start: event.start }]))
    .sort(
      (one, other) => compareText(one.start, other.start) || compareText(one.event.name, other.event.name),
    );
  const firstAfter = dated.findIndex(({ start }) => start > centre);
  const middle = firstAfter === -1 ? dated.length : firstAfter;
  const from = Math.max(0, Math.min(middle - MOST_EVENTS / 2, dated.length - MOST_EVENTS));
  return dated.slice(from, from + MOST_EVENTS).map(({ event }) => event);
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
