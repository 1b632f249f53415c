/**
 * What the annotator in a page answers to. Apart from the rest of the protocol, whose schemas rest on the model: to
 * build them takes a page longer than to read its text.
 */
import * as v from 'valibot';
import type { ThingLabel } from './model';

/** One mention as the popup lists it. */
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

/** What the annotator in a page answers to; only the extension's screens and background can ask. */
export const PageRequests = {
  'list-mentions': v.strictObject({}),
  'jump-to-mention': v.strictObject({ index: v.number() }),
  /** Marks the sentences that say something new and mutes those that say what is known, or no longer; else only tells. */
  'show-news': v.strictObject({ on: v.exactOptional(v.boolean()) }),
  /** The site was switched off: leave the page as it was. */
  stop: v.strictObject({}),
  /** The store or a setting changed: match and draw again. */
  refresh: v.strictObject({}),
};

export interface PageAnswers {
  'list-mentions': ListedMention[];
  'jump-to-mention': undefined;
  'show-news': NewsCounts;
  stop: undefined;
  refresh: undefined;
}
