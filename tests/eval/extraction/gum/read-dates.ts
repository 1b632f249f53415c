import type { Span } from '@/data/extract/annotations';
import type { GumToken } from './gum-document';

export interface GumDate extends Span {
  /** ISO 8601; none for periods, and for dates without a year. */
  value?: string;
}

const DATE_TAG = /<(\/?)date\b([^>]*)>/g;
/** The column writes "=" as ":::". */
const WHEN = /when:::"(\d{4}(?:-\d\d){0,2})"/;

/** What stands between TEI's `<date when="...">` and `</date>`. */
export function readDates(tokens: readonly GumToken[]): GumDate[] {
  const open: { start: number; attributes: string }[] = [];
  const dates: GumDate[] = [];
  for (const { start, end, misc } of tokens) {
    for (const [, slash, attributes = ''] of misc.matchAll(DATE_TAG)) {
      if (slash === '') open.push({ start, attributes });
      else {
        const begun = open.pop();
        const value = WHEN.exec(begun?.attributes ?? '')?.[1];
        if (begun) dates.push({ start: begun.start, end, ...(value !== undefined && { value }) });
      }
    }
  }
  return dates;
}
