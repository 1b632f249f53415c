import { describe, expect, it, onTestFinished } from 'vitest';
import {
  formatDate,
  formatDistance,
  formatPeriod,
  isAfter,
  monthsBetween,
  todayOf,
} from '@/components/card/dates';

describe('a date as the reader writes it', () => {
  it.each([
    ['2024', 'en-GB', '2024'],
    ['2024-05', 'en-GB', 'May 2024'],
    ['2024-05-16', 'en-GB', '16 May 2024'],
    ['2024-05-16', 'en-US', 'May 16, 2024'],
    ['2024-05-16', 'de', '16. Mai 2024'],
    ['2024-01-01', 'en-GB', '1 Jan 2024'],
    ['2024-12-31', 'en-GB', '31 Dec 2024'],
    ['2024-05-16', 'ja', '2024年5月16日'],
    ['not a date', 'en-GB', 'not a date'],
  ])('%s in %s is %s', (date, locale, expected) => expect(formatDate(date, locale)).toBe(expected));

  it.each([
    [{ start: '2024-05-16', end: '2024-05-17' }, '16–17 May 2024'],
    [{ start: '2024-05-16', end: '2024-05-16' }, '16 May 2024'],
    [{ start: '2024-05-16' }, '16 May 2024'],
    [{ start: '2023-12-30', end: '2024-01-02' }, '30 Dec 2023 – 2 Jan 2024'],
    [{ start: '2022', end: '2024' }, '2022–2024'],
    [{ start: '2022', end: '2024-05' }, '2022 – May 2024'],
    [{ start: '2024-05-17', end: '2024-05-16' }, '17 May 2024 – 16 May 2024'],
  ])('%j reads %s', (period, expected) => {
    // Versions of the locale data differ in the spaces around the dash.
    const tight = (text: string) => text.replaceAll(/\s*–\s*/g, '–');
    expect(tight(formatPeriod(period, 'en-GB'))).toBe(tight(expected));
  });
});

describe('how long ago', () => {
  it.each([
    ['2024-05-16', '2024-05-16', 'today'],
    ['2024-05-15', '2024-05-16', 'yesterday'],
    ['2024-05-03', '2024-05-16', '13 days ago'],
    ['2024-05-02', '2024-05-16', '2 weeks ago'],
    ['2024-06-06', '2024-05-16', 'in 3 weeks'],
    ['2024-02-16', '2024-05-16', '3 months ago'],
    ['2023-05-17', '2024-05-16', '11 months ago'],
    ['2023-05-16', '2024-05-16', 'last year'],
    ['2022-05-17', '2024-05-16', 'last year'],
    ['2022-05-16', '2024-05-16', '2 years ago'],
    ['2024-05', '2024-05-16', 'this month'],
    ['2024-04', '2024-05-16', 'last month'],
    ['2022', '2024-05-16', '2 years ago'],
    ['2024', '2024-05-16', 'this year'],
    ['2030-05-16', '2024-05-16', 'in 6 years'],
  ])('%s seen on %s is %s', (date, today, expected) =>
    expect(formatDistance(date, today, 'en-GB')).toBe(expected),
  );
});

describe('which date is later', () => {
  it.each([
    ['2024-05-17', '2024-05-16', true],
    ['2024-05-16', '2024-05-16', false],
    ['2024', '2024-05-16', false],
    ['2024-05-16', '2024', false],
    ['2025', '2024-05-16', true],
    ['2024-06', '2024-05-16', true],
  ])('%s after %s: %s', (date, other, expected) => expect(isAfter(date, other)).toBe(expected));

  it.each([
    ['2023-05-16', '2024-05-15', 11],
    ['2023-05-16', '2024-05-16', 12],
    ['2023-05', '2024-05-01', 12],
    ['2023', '2024-01-01', 12],
    ['2024-05-16', '2023-05-16', -12],
  ])('from %s to %s are %i months', (from, to, months) => expect(monthsBetween(from, to)).toBe(months));
});

it("takes the day from the reader's own clock", () => {
  expect(todayOf(new Date(2024, 0, 9, 23, 59))).toBe('2024-01-09');
});

describe.each(['Pacific/Kiritimati', 'America/Los_Angeles'])('on a clock in %s', (zone) => {
  it('writes the same day', () => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    onTestFinished(() => void (process.env['TZ'] = before));
    expect(formatDate('2024-01-01', 'en-GB')).toBe('1 Jan 2024');
    expect(formatDate('2024', 'en-GB')).toBe('2024');
  });
});
