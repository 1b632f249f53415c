/** What a reader decides on what was found in an article, before any of it is stored. */
import type { FactStatus } from '../../model';

export interface Decisions {
  /** Ids of entities, events and facts that are not to be kept. */
  rejected: ReadonlySet<string>;
  /** Of an entity or event that was found, the id of the known one that it is. */
  merged: ReadonlyMap<string, string>;
  /** By id, what the reader wrote in place of what was found. */
  edited: ReadonlyMap<string, Edit>;
}

/** Parts of an entity, an event or a fact; an empty one is taken away. */
export interface Edit {
  name?: string;
  type?: string;
  description?: string;
  start?: string;
  end?: string;
  text?: string;
  status?: FactStatus;
  attribution?: string;
}

export const NO_DECISIONS: Decisions = { rejected: new Set(), merged: new Map(), edited: new Map() };
