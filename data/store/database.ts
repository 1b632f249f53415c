/** The reader's store: one IndexedDB database on this device. */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Article } from '../article';
import type { Alias, Entity, Event, Fact, Source, Topic } from '../model';
import { VERSIONS } from './versions';

/** A topic as it is kept: what the pack says, and what the reader decided. */
export interface TopicRow extends Topic {
  on: boolean;
  /** Order in which topics came, for the place in lists. */
  position: number;
}

/** Ids are unique within a topic only. */
export interface OfTopic {
  topicId: string;
  /** Its place in the topic's pack, whose order is the article's own. */
  at: number;
}
export type SourceRow = Source & OfTopic;
export type EntityRow = Omit<Entity, 'aliases'> & OfTopic;
export type EventRow = Omit<Event, 'aliases'> & OfTopic;
export type FactRow = Fact & OfTopic;

/** All aliases of one entity or event in one topic: read together, so kept together. */
export interface AliasRow {
  topicId: string;
  thingId: string;
  aliases: Alias[];
}

export interface SettingRow {
  name: string;
  value: unknown;
}

/** A binary record, such as the compiled matcher. */
export interface BlobRow {
  name: string;
  revision: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** An article that waits to be learned: what became of it is told to whoever put it there. */
export interface DraftRow {
  id: number;
  article: Article;
  /** Learned without review as soon as there is time; else it waits for its review. */
  quiet: boolean;
  /** When it was put there, in milliseconds since 1970. */
  addedAt: number;
  /** Where it came as one of many files. What became of it stays here, until the reader has seen it. */
  file?: DraftFile;
  /** Why it could not be learned; it waits for the reader to see it. */
  failure?: string;
  /** What it told; only of files, whose text is gone by then. */
  report?: LearnedReport;
}

export interface DraftFile {
  name: string;
  /** Until it is read; `article` is empty before. */
  content?: Blob;
  /** Into which it is learned: one that is there, or the title of one to be made. Of files that are refused, none. */
  topic?: { id: string } | { title: string };
}

/** What was learned from an article. */
export interface LearnedReport {
  /** Of the topic. */
  title: string;
  /** Facts that are new in the topic. */
  added: number;
  /** Facts that it had already. */
  known: number;
  /** What was learned, to be forgotten; undefined where the topic had been told by it before. */
  article?: { topicId: string; id: string };
}

type Key = [topicId: string, id: string];

export class Store extends Dexie {
  declare topics: EntityTable<TopicRow, 'id'>;
  declare sources: Table<SourceRow, Key>;
  declare entities: Table<EntityRow, Key>;
  declare events: Table<EventRow, Key>;
  declare facts: Table<FactRow, Key>;
  declare aliases: Table<AliasRow, Key>;
  declare settings: EntityTable<SettingRow, 'name'>;
  declare blobs: EntityTable<BlobRow, 'name'>;
  declare drafts: EntityTable<DraftRow, 'id'>;

  constructor(name = 'backstory') {
    super(name);
    for (const { version, stores, upgrade } of VERSIONS) {
      const known = this.version(version).stores(stores);
      if (upgrade !== undefined) known.upgrade(upgrade);
    }
  }

  /** The tables that a topic fills. */
  get contents() {
    return [this.sources, this.entities, this.events, this.facts, this.aliases] as const;
  }
}
