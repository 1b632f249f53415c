import { describe, expect, it } from 'vitest';
import { mark, matcherOf, type Entity, type Topic } from './read-marked';

/** A group of tests: what the topic knows, and texts with the mentions that a reader would see there. */
export function cases(name: string, topic: Topic | readonly Entity[], texts: readonly string[]): void {
  describe(name, () => {
    const matcher = matcherOf('length' in topic ? { entities: [...topic] } : topic);
    it.each(texts)('%s', (text) => {
      expect(mark(matcher, text)).toBe(text);
    });
  });
}
