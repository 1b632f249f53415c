import type { Entity, Topic } from '../../../unit/data/match/read-marked';

/** Texts with their mentions marked, as a reader would: "[Putin] met [Xi|xi-jinping]"; blocks are parted by "\n". */
export interface CaseGroup {
  topic: Topic;
  /** ISO 8601; of the page. */
  published?: string;
  texts: readonly string[];
}

export const person = (id: string, ...aliases: string[]): Entity => ({ id, aliases });
export const place = (id: string, ...aliases: string[]): Entity => ({ id, type: 'place', aliases });
export const work = (id: string, ...aliases: string[]): Entity => ({ id, type: 'work', aliases });
export const group = (id: string, ...aliases: string[]): Entity => ({ id, type: 'group', aliases });
export const facility = (id: string, ...aliases: string[]): Entity => ({ id, type: 'facility', aliases });
export const organisation = (id: string, ...aliases: string[]): Entity => ({
  id,
  type: 'organisation',
  aliases,
});
