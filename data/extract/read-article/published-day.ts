import { textOf, type JsonLdNode } from './json-ld';
import type { Metas } from './metas';

/** Names of `<meta>` elements that state the day of publication, the surest first. */
const NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'pubdate',
  'publish-date',
  'publishdate',
  'date',
];

/** Elements that state it in the text; the first of the surest kind counts. */
const TIMES = 'time[datetime], [itemprop="datePublished" i]';
const SURE = '[itemprop="datePublished" i], [pubdate]';
const LIKELY = 'article time, main time, [role="main"] time';

/** The day on which the page was published, as it states it: "2024-05-16"; of less precision if it states no more. */
export function publishedDay(
  document: Document,
  articles: readonly JsonLdNode[],
  { metas, address }: { metas: Metas; address: string },
): string | undefined {
  const stated = [
    ...articles.map((article) => textOf(article, 'datePublished')),
    ...NAMES.map((name) => metas.get(name)),
    ...articles.map((article) => textOf(article, 'dateCreated')),
  ];
  const known = firstDay(stated);
  if (known !== undefined) return known;
  const times = [...document.querySelectorAll(TIMES)];
  return (
    firstDay(times.filter((time) => time.matches(SURE)).map(textOfTime)) ??
    dayInAddress(address) ??
    firstDay(times.filter((time) => time.matches(LIKELY)).map(textOfTime)) ??
    firstDay(times.map(textOfTime))
  );
}

function textOfTime(time: Element): string {
  return time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent;
}

/** "/2024/05/16/", "-2024-05-16", "20240516" */
const IN_ADDRESS = /(?<!\d)((?:19|20)\d\d)([-/_]?)(0\d|1[0-2])\2([0-2]\d|3[01])(?!\d)/;

/** The day in an article's address, as half of the press has it. */
function dayInAddress(address: string): string | undefined {
  const [, year, , month, day] = IN_ADDRESS.exec(address) ?? [];
  return calendarDay(Number(year), Number(month), day);
}

function firstDay(texts: readonly (string | null | undefined)[]): string | undefined {
  for (const text of texts) {
    const day = dayIn(text);
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
