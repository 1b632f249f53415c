import type { Standing } from './standing';
import { OTHER_SENSES } from './words/senses';

/** Whether a block speaks of another thing of this name, as "Amazon" and "rainforest" do. */
export function hasOtherSense({ text, types }: Standing, lower: string): boolean {
  const senses = OTHER_SENSES.filter(
    (sense) => sense.alias === lower && types.every((type) => sense.types.has(type)),
  );
  if (senses.length === 0) return false;
  const words = wordsOf(text);
  return senses.some(({ near }) => words.some((word) => near.has(word)));
}

/** Of the block that was asked for last, since several of its hits may ask. */
let last: { text: string; words: readonly string[] } | undefined;

function wordsOf(text: string): readonly string[] {
  if (last?.text !== text) last = { text, words: text.toLowerCase().match(/[\p{L}-]+/gu) ?? [] };
  return last.words;
}
