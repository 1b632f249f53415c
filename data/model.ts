/**
 * What Backstory knows, and the pack format: one schema for each thing, from which types, validation,
 * `data/pack.schema.json` and the format's documentation come.
 */
import * as v from 'valibot';

export const PACK_FORMAT = 'backstory-pack';
export const PACK_VERSION = 1;
/** Largest pack, in bytes of UTF-8. */
export const MAX_PACK_BYTES = 64 * 1024 * 1024;

const MARKUP = /<[a-z!/?][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]{1,31});/i;
// eslint-disable-next-line no-control-regex -- these are what the check is for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

const plainText = (maxLength: number) =>
  v.pipe(
    v.string(),
    v.check((text) => text.trim() !== '', 'must not be empty'),
    v.maxLength(maxLength, `must have at most ${maxLength} characters`),
    v.check((text) => !MARKUP.test(text), 'must be plain text, not HTML'),
    v.check((text) => !CONTROL.test(text), 'must not contain control characters'),
  );

const Id = v.pipe(
  plainText(200),
  v.description('Unique within its pack, the same in every topic for the same entity.'),
);
const Name = plainText(500);
const Prose = plainText(20_000);

const Url = v.pipe(
  v.string(),
  v.maxLength(4000),
  v.check((url) => /^https?:\/\/[^\s]+$/i.test(url) && URL.canParse(url), 'must be an http or https URL'),
);

const LanguageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i, 'must be a language tag such as "en" or "pt-BR"'),
);

function isCalendarDate(text: string): boolean {
  const [year = '', month = '01', day = '01'] = text.split('-');
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

export const PartialDateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date such as "2024-05-16", "2024-05" or "2024"'),
  v.check(isCalendarDate, 'must be a day of the calendar'),
  v.description('ISO 8601, of day, month or year precision.'),
);

/** Compares as far as both dates are precise: "2024" is not after "2024-05-16". */
function inOrder({ start, end }: { start?: string; end?: string }): boolean {
  if (start === undefined || end === undefined) return true;
  const precision = Math.min(start.length, end.length);
  return start.slice(0, precision) <= end.slice(0, precision);
}

const PeriodSchema = v.pipe(
  v.strictObject({ start: PartialDateSchema, end: v.exactOptional(PartialDateSchema) }),
  v.check((period) => inOrder(period), 'must not end before it starts'),
);

export const AliasSchema = v.strictObject({
  text: Name,
  language: v.exactOptional(LanguageTag),
  needsContext: v.exactOptional(
    v.pipe(v.boolean(), v.description('Counts only with support on the same page.')),
  ),
  matchCase: v.exactOptional(v.pipe(v.boolean(), v.description('Matches only in exactly this case.'))),
});

export const TopicSchema = v.strictObject({
  id: Id,
  title: Name,
  description: v.exactOptional(Prose),
  language: LanguageTag,
  color: v.exactOptional(v.pipe(v.string(), v.regex(/^#[\da-f]{6}$/i, 'must be a colour such as "#5b7c99"'))),
  revision: Name,
  updateUrl: v.exactOptional(Url),
  license: v.exactOptional(Name),
  author: v.exactOptional(Name),
});

export const SourceSchema = v.strictObject({
  id: Id,
  title: v.exactOptional(Name),
  publisher: v.exactOptional(Name),
  url: v.exactOptional(Url),
  published: v.exactOptional(PartialDateSchema),
  language: v.exactOptional(LanguageTag),
});

export const ENTITY_TYPES = ['person', 'place', 'organisation', 'facility', 'work', 'group'] as const;

const Role = v.strictObject({ text: Name, source: Id, asOf: v.exactOptional(PartialDateSchema) });

const described = {
  id: Id,
  name: Name,
  description: v.exactOptional(Prose),
  aliases: v.optional(v.array(AliasSchema), []),
  roles: v.exactOptional(v.array(Role)),
};

export const EntitySchema = v.strictObject({
  ...described,
  type: v.picklist(ENTITY_TYPES),
  sameAs: v.exactOptional(v.array(Url)),
});

export const EventSchema = v.pipe(
  v.strictObject({
    ...described,
    type: v.pipe(plainText(100), v.description('Such as "summit", "election", "state visit".')),
    start: v.exactOptional(PartialDateSchema),
    end: v.exactOptional(PartialDateSchema),
    place: v.exactOptional(v.pipe(Id, v.description('An entity.'))),
    participants: v.exactOptional(v.array(v.pipe(Id, v.description('An entity.')))),
  }),
  v.check((period) => inOrder(period), 'must not end before it starts'),
);

/** A TextQuoteSelector of the W3C Web Annotation Data Model. */
export const QuoteSchema = v.strictObject({
  exact: v.pipe(Prose, v.description('A piece of the source, letter for letter.')),
  prefix: v.exactOptional(v.pipe(v.string(), v.maxLength(500))),
  suffix: v.exactOptional(v.pipe(v.string(), v.maxLength(500))),
});

export const FACT_STATUSES = ['stated', 'claimed', 'unconfirmed', 'disputed', 'denied'] as const;

export const FactSchema = v.strictObject({
  id: Id,
  text: Prose,
  about: v.pipe(
    v.array(v.pipe(Id, v.description('An entity or event.'))),
    v.minLength(1, 'must name at least one entity or event'),
  ),
  source: Id,
  quote: v.exactOptional(QuoteSchema),
  when: v.exactOptional(v.pipe(PeriodSchema, v.description('The time that the fact speaks of.'))),
  status: v.picklist(FACT_STATUSES),
  attributedTo: v.exactOptional(v.pipe(Id, v.description('The entity that says it.'))),
  attribution: v.exactOptional(v.pipe(Name, v.description('Who says it, in words.'))),
  also: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ source: Id, quote: v.exactOptional(QuoteSchema) })),
      v.description('Further sources that say the same.'),
    ),
  ),
  contradicts: v.exactOptional(v.array(v.pipe(Id, v.description('A fact.')))),
});

export const PackSchema = v.strictObject({
  format: v.literal(PACK_FORMAT),
  version: v.literal(PACK_VERSION),
  topic: TopicSchema,
  sources: v.optional(v.array(SourceSchema), []),
  entities: v.optional(v.array(EntitySchema), []),
  events: v.optional(v.array(EventSchema), []),
  facts: v.optional(v.array(FactSchema), []),
});

export type Alias = v.InferOutput<typeof AliasSchema>;
export type Topic = v.InferOutput<typeof TopicSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type EntityType = (typeof ENTITY_TYPES)[number];
export type Entity = v.InferOutput<typeof EntitySchema>;
export type Event = v.InferOutput<typeof EventSchema>;
export type Quote = v.InferOutput<typeof QuoteSchema>;
export type FactStatus = (typeof FACT_STATUSES)[number];
export type Fact = v.InferOutput<typeof FactSchema>;
export type Pack = v.InferOutput<typeof PackSchema>;

/** How highlights are drawn: marks in the page, paint over it, or whichever does the page no harm. */
export const RENDERERS = ['auto', 'mark', 'paint'] as const;
export type RendererChoice = (typeof RENDERERS)[number];

/** How many mentions of one thing are highlighted. */
export const DENSITIES = ['first-in-section', 'first-on-page', 'every'] as const;
export type Density = (typeof DENSITIES)[number];

/** An entity or event as a label: enough for a chip or a list, no fact. */
export interface ThingLabel {
  /** The same for the same thing in all topics; opaque to pages and screens. */
  ref: string;
  kind: 'entity' | 'event';
  /** An `EntityType`, or an event's own type. */
  type: string;
  name: string;
}

export interface CardSource {
  title?: string;
  publisher?: string;
  url?: string;
  published?: string;
  quote?: string;
}

export interface CardFact {
  /** Unique in the store. */
  key: string;
  text: string;
  status: FactStatus;
  /** Who says it, in words. */
  attribution?: string;
  when?: { start: string; end?: string };
  /** As of: the newest publication date among its sources. */
  asOf?: string;
  /** At least one; the fact's own source first. */
  sources: CardSource[];
  /** Facts of other sources that say otherwise. */
  contradictedBy: Contradiction[];
  /** How things stand, as everybody may know: no news, whenever it was written down. */
  isBasic?: true;
}

export interface Contradiction {
  text: string;
  source: CardSource;
  /** Without one it is as if stated. */
  status?: FactStatus;
  /** Who says it, in words. */
  attribution?: string;
}

export interface CardEvent extends ThingLabel {
  start?: string;
  end?: string;
  place?: string;
}

/** What a card shows of one entity or event, over all topics that are on; facts that matter here first. */
export interface Card extends ThingLabel {
  description?: string;
  /** Publication date of the source of the description, where it is a role. */
  descriptionAsOf?: string;
  topics: { title: string; color?: string }[];
  /** Of an event. */
  start?: string;
  end?: string;
  place?: string;
  facts: CardFact[];
  /** Facts whose source is the very page on which the card opens: shown folded, at the end. */
  factsFromThisPage: CardFact[];
  /** Events that it takes part in, oldest first. */
  timeline: CardEvent[];
  related: ThingLabel[];
}
