/**
 * What the annotator in a page answers to. Apart from the rest of the protocol and checked by hand: to compile and
 * build schemas takes a page longer than to read its text.
 */
import type { ThingLabel } from './model';

/** One mention as the popup and the side panel list it. */
export interface ListedMention extends ThingLabel {
  /** Place among the page's highlights, for `jump-to-mention`. */
  index: number;
  /** The words of the page. */
  text: string;
}

/** How many sentences of the page are marked as new, and how many muted as known. */
export interface NewsCounts {
  isShown: boolean;
  new: number;
  known: number;
}

/** What stands on a page, as screens are told of it. */
export interface PageState {
  /** An app may go on from an article to what is none. */
  isNews: boolean;
  mentions: ListedMention[];
  news: NewsCounts;
  /** Day of publication. */
  published?: string;
  canonicalUrl?: string;
}

type Nothing = Record<string, never>;

/** What the annotator in a page answers to; only the extension's screens and background can ask. */
export interface PageRequests {
  'jump-to-mention': { index: number };
  /** Marks the sentences that say something new and mutes those that say what is known, or no longer. */
  'show-news': { on: boolean };
  /** The site was switched off: leave the page as it was. */
  stop: Nothing;
  /** The store or a setting changed: match and draw again. */
  refresh: Nothing;
}

/** Of each request, the type of each field. */
const FIELDS: { readonly [Name in keyof PageRequests]: Readonly<Record<string, 'number' | 'boolean'>> } = {
  'jump-to-mention': { index: 'number' },
  'show-news': { on: 'boolean' },
  stop: {},
  refresh: {},
};

/** Gives what came in. @throws {TypeError} where the request is not as it should be. */
export function checkPageRequest(name: keyof PageRequests, payload: unknown): unknown {
  const fields = FIELDS[name];
  if (typeof payload !== 'object' || payload === null) throw new TypeError(`${name}: no payload`);
  const given = payload as Record<string, unknown>;
  const names = new Set([...Object.keys(given), ...Object.keys(fields)]);
  for (const field of names) {
    const type = Object.hasOwn(fields, field) ? fields[field] : undefined;
    if (typeof given[field] !== type) throw new TypeError(`${name}: wrong ${field}`);
  }
  return payload;
}

export interface PageAnswers {
  'jump-to-mention': undefined;
  'show-news': undefined;
  stop: undefined;
  refresh: undefined;
}
