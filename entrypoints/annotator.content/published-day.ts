import { textOf, type JsonLdNode } from './json-ld';

/** Where a page states its day of publication, the surest first: selector and attribute. */
const STATED = [
  ['meta[property="article:published_time" i]', 'content'],
  ['meta[name="article:published_time" i]', 'content'],
  ['meta[property="og:article:published_time" i]', 'content'],
  ['meta[itemprop="datePublished" i]', 'content'],
  ['[itemprop="datePublished" i][content]', 'content'],
  ['[itemprop="datePublished" i][datetime]', 'datetime'],
  ['meta[name="parsely-pub-date" i]', 'content'],
  ['meta[name="cXenseParse:recs:publishtime" i]', 'content'],
  ['meta[name="sailthru.date" i]', 'content'],
  ['meta[name="dc.date.issued" i], meta[name="dcterms.issued" i]', 'content'],
  ['meta[name="dc.date" i], meta[name="dcterms.created" i], meta[name="dcterms.date" i]', 'content'],
  ['meta[name="citation_publication_date" i]', 'content'],
  ['meta[name="pubdate" i], meta[name="publish-date" i], meta[name="publishdate" i]', 'content'],
  ['meta[name="date" i]', 'content'],
  ['time[pubdate][datetime]', 'datetime'],
  ['main header time[datetime], article header time[datetime]', 'datetime'],
  ['article time[datetime], main time[datetime], [role="main"] time[datetime]', 'datetime'],
  ['time[datetime]', 'datetime'],
] as const;

/** The day on which the page was published, where it was written: "2024-05-16"; less precise if it states less. */
export function publishedDay(document: Document, articles: readonly JsonLdNode[]): string | undefined {
  for (const article of articles) {
    const day = dayIn(textOf(article, 'datePublished') ?? textOf(article, 'dateCreated'));
    if (day !== undefined) return day;
  }
  for (const [selector, attribute] of STATED) {
    const day = dayIn(document.querySelector(selector)?.getAttribute(attribute));
    if (day !== undefined) return day;
  }
  return undefined;
}

const ISO = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)/;

/**
 * The day in a date as pages write it: ISO 8601 with or without a time, "20240516", "Thu, 16 May 2024 10:00:00 GMT".
 * The day is taken as written, not shifted to the reader's time zone.
 */
export function dayIn(text: string | null | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  const [, year, month, day] = ISO.exec(trimmed) ?? COMPACT.exec(trimmed) ?? [];
  if (year !== undefined && month !== undefined) return calendarDay(Number(year), Number(month), day);
  if (!/\d{4}/.test(trimmed) || !/[a-z]{3}/i.test(trimmed)) return undefined;
  // Without its time and zone, so that the day stays the one that is written.
  const parsed = new Date(`${trimmed.replace(/\d{1,2}:\d{2}.*$/, '')} UTC`);
  if (Number.isNaN(parsed.getTime())) return undefined;
  return calendarDay(parsed.getUTCFullYear(), parsed.getUTCMonth() + 1, String(parsed.getUTCDate()));
}

function calendarDay(year: number, month: number, day?: string): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day === undefined ? 1 : Number(day)));
  if (year < 1400 || date.getUTCMonth() !== month - 1) return undefined;
  if (day !== undefined && date.getUTCDate() !== Number(day)) return undefined;
  return date.toISOString().slice(0, day === undefined ? 7 : 10);
}
