import type { Alias } from '../model';

/** Something that can be mentioned, as the matcher needs it: merged over all topics that are on. */
export interface Thing {
  /** An entity's or event's id, the same for the same thing in all topics. */
  ref: string;
  kind: 'entity' | 'event';
  /** An entity's kind, or an event's own type. */
  type: string;
  name: string;
  /** All its names, `name` among them. */
  aliases: readonly Alias[];
  /** Of an event, ISO 8601. */
  start?: string;
  end?: string;
  /** Known from the topic of world basics alone: it gives way to all else. */
  isBasic?: boolean;
  /** Refs that a fact or an event links with it: support on a page. */
  neighbours: readonly string[];
}
