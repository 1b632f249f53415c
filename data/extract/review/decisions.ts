/** What a reader decides on what was found in an article, before any of it is stored. */
import type { Entity, Event, Fact } from '../../model';

export interface Decisions {
  /** Ids of entities, events and facts that are not to be kept. */
  rejected: ReadonlySet<string>;
  /** Of an entity or event that was found, the id of the known one that it is. */
  merged: ReadonlyMap<string, string>;
  /** By id, what the reader wrote in place of what was found. */
  edited: ReadonlyMap<string, Edit>;
}

export type Edit = Partial<Pick<Entity, 'name' | 'type' | 'description'>> &
  Partial<Pick<Event, 'start' | 'end'>> &
  Partial<Pick<Fact, 'text' | 'status' | 'attribution'>>;

export const NO_DECISIONS: Decisions = { rejected: new Set(), merged: new Map(), edited: new Map() };
