/** The things of a topic, in a word each: `person('Vladimir Putin', 'Putin')`. Aliases are those of `read-marked.ts`. */
import type { Entity } from './read-marked';

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
