import { textOf, type JsonLdNode } from './json-ld';
import type { Metas } from './metas';

/** What a page states of its article: title, publisher, author. */
export interface Authorship {
  title?: string;
  publisher?: string;
  author?: string;
}

/** As a reader's tool such as Readability guesses it from the page's look. */
export type Guess = { [Key in keyof Authorship]?: string | null | undefined };

export interface Stated {
  articles: readonly JsonLdNode[];
  metas: Metas;
  /** Texts of the page's main headings. */
  headings: readonly string[];
}

/** JSON-LD first, then `<meta>` elements, then the guess; a title that stands on the page before one that does not. */
export function readAuthorship({ articles, metas, headings }: Stated, guess: Guess): Authorship {
  const titles = [...articles.map((article) => textOf(article, 'headline')), metas.get('og:title')];
  const publishers = [
    ...articles.flatMap((article) => namesOf(article, 'publisher')),
    metas.get('og:site_name'),
  ];
  const authors = [
    ...articles.map((article) => namesOf(article, 'author').join(', ')),
    ...AUTHOR_METAS.map((name) => metas.get(name)),
  ];
  const [publisher] = clean([...publishers, guess.publisher]).flatMap((name) => siteName(name) ?? []);
  const candidates = clean([...titles, guess.title]);
  const seen = clean(headings);
  const isWithSite = (heading: string) =>
    candidates.some((each) => each.startsWith(heading) && SITE.test(each.slice(heading.length)));
  const title =
    candidates.find((each) => seen.includes(each)) ?? seen.find(isWithSite) ?? candidates[0] ?? seen[0];
  const [author] = clean([...authors, guess.author])
    .map((name) => withoutDate(withoutBy(name)))
    .filter((name) => isAuthor(name) && name !== publisher);
  return {
    ...(title !== undefined && { title: withoutSite(title, publisher) }),
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && { author }),
  };
}

const AUTHOR_METAS = ['author', 'article:author', 'parsely-author', 'dc.creator', 'byl', 'sailthru.author'];

/** Values come as text, as nodes with a name, and as lists of these. */
function namesOf(node: JsonLdNode, key: string): string[] {
  return [node[key]].flat().flatMap((value) => {
    if (typeof value === 'string') return [value];
    if (typeof value !== 'object' || value === null) return [];
    return textOf(value as JsonLdNode, 'name') ?? [];
  });
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** Sites write character references into their JSON. */
function clean(texts: readonly (string | null | undefined)[]): string[] {
  return texts
    .map((text) =>
      (text ?? '')
        .replace(REFERENCE, decodeReference)
        .replace(UNSEEN, '')
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim(),
    )
    .filter((text) => text !== '');
}

/** Marks of direction, soft hyphens and the like; what joins the letters of some scripts stays. */
const UNSEEN = /(?![\u200c\u200d])\p{Cf}|\p{Cs}/gu;

/** "http://www.tmz.com" -> "tmz.com"; nothing for an address of another kind. */
function siteName(name: string): string | undefined {
  if (/^https?:/i.test(name))
    return URL.canParse(name) ? new URL(name).hostname.replace(/^www\./, '') : undefined;
  return /^(?:javascript|data|mailto|file|blob):/i.test(name) ? undefined : name;
}

const REFERENCE = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi;

function decodeReference(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return NAMED[name] ?? whole;
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

const withoutBy = (name: string): string => name.replace(/^(?:by|von|par|por)\s+/i, '');

/** "Gillian Mohney March 11, 2015 3:46 PM", "Lucas Nolan22 Dec 2016" */
const withoutDate = (name: string): string =>
  /\d{4}|\d:\d\d/.test(name)
    ? name
        .replace(/\s*\d.*$/, '')
        .replace(MONTH, '')
        .trim()
    : name;

const MONTH =
  /(?:^|[\s,|·–-]+)(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[a-z]*[.,]?$/i;

/** No address, date, number or sentence. */
const isAuthor = (name: string): boolean =>
  name.length <= 120 && !/^(?:https?:|www\.|@)|\d{4}|\d:\d\d/i.test(name) && /\p{L}/u.test(name);

/** What stands between a title and the site's name, and the name. */
const SITE = /^\s+[|–—·»-]\s+\S/u;

/** "Title | Publisher", "Title - Publisher" */
function withoutSite(title: string, publisher: string | undefined): string {
  const [, before = '', after = ''] = /^(.+?)\s+[|–—·»-]\s+([^|]+)$/u.exec(title) ?? [];
  return after !== '' && after.toLowerCase() === publisher?.toLowerCase() ? before : title;
}
