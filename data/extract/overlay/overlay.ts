/** An overlay: what no article says of itself, for a pack that is made of one (`data/packs/README.md`). */
import * as v from 'valibot';
import { AliasSchema, EntitySchema, EventSchema, FactSchema, SourceSchema, TopicSchema } from '../../model';

const { name, type, description, sameAs } = EntitySchema.entries;
const texts = v.exactOptional(v.array(name));

const named = {
  name: v.exactOptional(name),
  description,
  aliases: v.exactOptional(v.array(AliasSchema)),
  foundAs: texts,
};

const OverlayEntity = v.strictObject({ ...named, type: v.exactOptional(type), sameAs });

const { start, end, place, participants } = EventSchema.entries;
const OverlayEvent = v.strictObject({
  ...named,
  type: v.exactOptional(EventSchema.entries.type),
  start,
  end,
  place,
  participants,
});

const { text, about, when, status, attributedTo, attribution } = FactSchema.entries;
const OverlayFact = v.strictObject({
  quote: text,
  text: v.exactOptional(text),
  about: v.exactOptional(about),
  when,
  status: v.exactOptional(status),
  attributedTo,
  attribution,
});

const { id, title, color, author, license, revision } = TopicSchema.entries;
const source = SourceSchema.entries;

export const OverlaySchema = v.strictObject({
  topic: v.exactOptional(
    v.strictObject({
      id: v.exactOptional(id),
      title: v.exactOptional(title),
      description: TopicSchema.entries.description,
      color,
      author,
      license,
      revision: v.exactOptional(revision),
    }),
  ),
  source: v.exactOptional(
    v.strictObject({
      title: source.title,
      publisher: source.publisher,
      url: source.url,
      published: source.published,
    }),
  ),
  entities: v.exactOptional(v.record(id, OverlayEntity)),
  events: v.exactOptional(v.record(id, OverlayEvent)),
  facts: v.exactOptional(v.array(OverlayFact)),
  leaveOut: v.exactOptional(
    v.strictObject({ things: v.exactOptional(v.union([v.literal('others'), v.array(name)])), facts: texts }),
  ),
});

export type Overlay = v.InferOutput<typeof OverlaySchema>;
export type OverlayEntity = v.InferOutput<typeof OverlayEntity>;
export type OverlayEvent = v.InferOutput<typeof OverlayEvent>;
export type OverlayFact = v.InferOutput<typeof OverlayFact>;
