/**
 * The messages between contexts. A request has a schema, checked where it comes in (`data/messaging.ts`); an answer
 * has a type only, for nobody but the extension itself can answer.
 */
import * as v from 'valibot';
import { PartialDateSchema, type Card, type RendererChoice, type ThingLabel } from './model';

/** What no page comes near; a renderer that was taken over cannot make the background hold more. */
const LIMITS = { blocks: 100_000, textUnits: 16_000_000, refs: 20_000, refLength: 1000, urlLength: 100_000 };

const Ref = v.pipe(v.string(), v.maxLength(LIMITS.refLength));

/** What a page states of itself; facts are ranked against it. */
const pageFacts = {
  /** Day of publication. */
  published: v.exactOptional(PartialDateSchema),
  canonicalUrl: v.exactOptional(v.pipe(v.string(), v.maxLength(LIMITS.urlLength))),
};

/** The text of a page (or of the blocks that it added later), sent once. */
const PageTextSchema = v.pipe(
  v.strictObject({
    /** The text of each block, in the page's order. Offsets are UTF-16 units into one of these. */
    blocks: v.pipe(v.array(v.string()), v.maxLength(LIMITS.blocks)),
    /** For each block, the number of the section of an article in which it stands; as long as `blocks`. */
    sections: v.array(v.number()),
    /** BCP 47 tag. */
    language: v.exactOptional(v.string()),
    ...pageFacts,
  }),
  v.check(({ blocks, sections }) => blocks.length === sections.length, 'each block has a section'),
  v.check(
    ({ blocks }) => blocks.reduce((sum, { length }) => sum + length, 0) <= LIMITS.textUnits,
    'the page is too long',
  ),
);
export type PageText = v.InferOutput<typeof PageTextSchema>;

export interface Mention {
  /** Index into the `blocks` that were sent. */
  block: number;
  /** UTF-16 offsets into that block's text. */
  start: number;
  end: number;
  /** What it stands for: one ref, or several where the page leaves it open and the card offers all. */
  refs: string[];
  /** The alias as the store has it, for "Why this?". */
  alias: string;
  /** Refs of what supports this reading on this page; empty where the alias needs no support. */
  support: string[];
}

/** A sentence that names something known. */
export interface Statement {
  /** Index into the `blocks` that were sent. */
  block: number;
  /** UTF-16 offsets into that block's text. */
  start: number;
  end: number;
  /** Whether the store knows what it says. */
  kind: 'new' | 'known';
}

export interface MatchAnswer {
  /** Those to be highlighted, after density, in the page's order. */
  mentions: Mention[];
  /** Every ref that stands in a mention, once. */
  things: ThingLabel[];
  renderer: RendererChoice;
}

/** Parts of the annotator that are fetched when a page needs them. */
export type LaterPartName = 'card' | 'marks';

/** What the background answers to; the sender is a page or one of the extension's screens. */
export const BackgroundRequests = {
  /** The gate found a news page. The background starts the annotator there if the site is on. */
  'page-opened': v.strictObject({}),
  'match-page': PageTextSchema,
  /** The annotator asks for a part of itself. Answered when it has run in the page. */
  'need-part': v.strictObject({ name: v.picklist(['card', 'marks'] satisfies LaterPartName[]) }),
  /** Asked for by the reader: what on the page is new to the store. */
  'compare-page': PageTextSchema,
  /** A card asked for from a page on which `refs` are mentioned. */
  'open-card': v.strictObject({
    ref: Ref,
    page: v.strictObject({ refs: v.pipe(v.array(Ref), v.maxLength(LIMITS.refs)), ...pageFacts }),
  }),
  /** The reader knows the thing and wants no more highlights of it, on any page; or takes that back. */
  'know-thing': v.strictObject({ ref: Ref, isKnown: v.boolean() }),
  /** An article was put there to be learned without a review. */
  'wake-learner': v.strictObject({}),
  /** A screen has written to the store: compile again, and tell the pages. */
  'store-changed': v.strictObject({}),
};

export interface BackgroundAnswers {
  'page-opened': undefined;
  'match-page': MatchAnswer;
  'need-part': undefined;
  'compare-page': Statement[];
  'open-card': Card | undefined;
  'know-thing': undefined;
  'wake-learner': undefined;
  'store-changed': undefined;
}

export * from './page-protocol';
