import { expect, it } from 'vitest';
import type { CardEvent } from '@/data/model';
import { makeTimeline } from '@/data/store/timeline';

const event = (start: string | undefined, name = String(start)): CardEvent => ({
  ref: name,
  kind: 'event',
  type: 'summit',
  name,
  ...(start !== undefined && { start }),
});
const names = (events: CardEvent[], centre: string) => makeTimeline(events, centre).map(({ name }) => name);

it('goes from the oldest to the newest, and leaves out what has no date', () => {
  const events = [event('2024-05-16'), event(undefined, 'undated'), event('2022'), event('2024-05')];
  expect(names(events, '2024-06-01')).toEqual(['2022', '2024-05', '2024-05-16']);
});

it.each([
  ['the page', '1950-06-01', 1931],
  ['the beginning', '1800-01-01', 1900],
  ['the end', '2100-01-01', 1960],
])('keeps the forty around %s where there are more', (_, centre, first) => {
  const years = Array.from({ length: 100 }, (_, index) => String(1900 + index));
  const kept = names(
    years.map((year) => event(year)),
    centre,
  );
  expect(kept[0]).toBe(String(first));
  expect(kept).toEqual(years.slice(first - 1900, first - 1860));
});
